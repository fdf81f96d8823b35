package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.csv.CsvSeparator;
import org.opendisclosure.io.csv.WideReader;
import org.opendisclosure.io.csv.WideWriter;
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

/** CSV of one form a row; {@link LongFiles} also have its column, and are asked before. */
final class WideFiles implements FormatDescriptor {

  private static final String COLUMN = "edition";
  private static final Pattern CELL = Pattern.compile("[a-z][A-Za-z]*+(?:\\.[a-z][A-Za-z]*+)++");

  @Override
  public Format format() {
    return Format.WIDE;
  }

  @Override
  public Sentence content() {
    return new Sentence(
        "CSV,一行一份表,供成千份同一版本的表使用", "CSV with one form a row, for thousands of forms of one edition");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.COLUMNS, WideFiles::hasColumns));
  }

  private static boolean hasColumns(FileStart start) {
    return CsvSeparator.names(start.text()).stream()
        .anyMatch(name -> name.equals(COLUMN) || CELL.matcher(name).matches());
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new WideReader(source.content(), source.file(), options);
  }

  @Override
  public boolean hasEncodings() {
    return true;
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new WideWriter(out, options.encoding());
  }
}
