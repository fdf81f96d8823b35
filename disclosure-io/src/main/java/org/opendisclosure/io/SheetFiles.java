package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.csv.SheetReader;
import org.opendisclosure.io.csv.SheetWriter;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.model.text.Sentence;

/** CSV as a form is printed; also what every other text is taken for. */
final class SheetFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.SHEET;
  }

  @Override
  public Sentence content() {
    return new Sentence(
        "CSV,照印发的样子,各表上下相接", "CSV as the form is printed, all tables one below the other");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.TEXT, start -> true));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new SheetReader(source.content(), source.file(), options);
  }

  @Override
  public boolean hasEncodings() {
    return true;
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new SheetWriter(out, options.layouts(), options.encoding());
  }
}
