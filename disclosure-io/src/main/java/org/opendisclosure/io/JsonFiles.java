package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.json.AssessmentJson;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.io.text.JacksonVersion;
import org.opendisclosure.model.text.Sentence;

/** JSON, of forms or of self-assessment sheets. */
final class JsonFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.JSON;
  }

  @Override
  public Sentence content() {
    return new Sentence(
        "JSON,一份表、一组表或一行一份", "JSON: one form, an array of forms, or one form a line");
  }

  @Override
  public List<String> endings() {
    return List.of("json", "jsonl");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.OPENING, JsonFiles::isOpened));
  }

  private static boolean isOpened(FileStart start) {
    return start.text().startsWith("{") || start.text().startsWith("[");
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    JacksonVersion.check();
    return AssessmentJson.is(source.start().bytes())
        ? AssessmentJson.reader(source.content(), source.file(), options)
        : JsonFormReader.of(source.content(), source.file(), options);
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    JacksonVersion.check();
    return JsonFormWriter.of(out);
  }
}
