package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.csv.CsvSeparator;
import org.opendisclosure.io.csv.LongReader;
import org.opendisclosure.io.csv.LongWriter;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.model.text.Sentence;

/** CSV of one figure a row. */
final class LongFiles implements FormatDescriptor {

  private static final List<String> COLUMNS = List.of("cell", "value");

  @Override
  public Format format() {
    return Format.LONG;
  }

  @Override
  public Sentence content() {
    return new Sentence(
        "CSV,一行一个数字,供数据库、R、pandas 使用", "CSV with one figure a row, for databases, R and pandas");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.COLUMNS, LongFiles::hasColumns));
  }

  private static boolean hasColumns(FileStart start) {
    return CsvSeparator.names(start.text()).containsAll(COLUMNS);
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new LongReader(source.content(), source.file(), options);
  }

  @Override
  public boolean hasEncodings() {
    return true;
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new LongWriter(out, options.layouts(), options.encoding());
  }
}
