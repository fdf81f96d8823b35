package org.opendisclosure.io.office;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.io.xlsx.XlsxReader;
import org.opendisclosure.io.xlsx.XlsxWriter;
import org.opendisclosure.model.text.Sentence;

/** Workbooks. */
final class WorkbookFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.XLSX;
  }

  @Override
  public Sentence content() {
    return new Sentence("Excel 工作簿", "a workbook of Excel");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> start.isArchiveWith("xl")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new XlsxReader(source.content(), source.file(), options);
  }

  @Override
  public boolean appliesRules() {
    return true;
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new XlsxWriter(out, options.layouts(), options.checker());
  }
}
