package org.opendisclosure.io.odf.provider;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.odf.OdfReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** Spreadsheets of OpenDocument, packed or flat. */
final class SpreadsheetFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.ODS;
  }

  @Override
  public Sentence content() {
    return new Sentence("OpenDocument 电子表格", "an OpenDocument spreadsheet");
  }

  @Override
  public List<String> endings() {
    return List.of("ods", "fods");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> start.isOpenDocument("spreadsheet")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new OdfReader(source.content(), source.file(), options);
  }
}
