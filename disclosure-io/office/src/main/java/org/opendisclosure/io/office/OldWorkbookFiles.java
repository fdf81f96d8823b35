package org.opendisclosure.io.office;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.xls.XlsReader;
import org.opendisclosure.model.text.Sentence;

/** Workbooks of Office 97 to 2003 and of WPS. */
final class OldWorkbookFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.XLS;
  }

  @Override
  public Sentence content() {
    return new Sentence("旧版 Excel 或 WPS 表格的工作簿", "a workbook of an old Excel or of WPS");
  }

  @Override
  public List<String> endings() {
    return List.of("xls", "et");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> OleSign.isIn(start, "Workbook", "Book")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new XlsReader(source.content(), source.file(), options);
  }
}
