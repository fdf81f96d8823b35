package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.text.JacksonVersion;
import org.opendisclosure.io.text.JsonEscapes;
import org.opendisclosure.model.StatisticsForm;

/**
 * Writes forms as canonical documents, see {@link JsonFormReader} for the format. Equal forms give
 * equal bytes: UTF-8 without byte-order mark, line feeds, properties in printed order; figures that
 * are blank, groups in which nothing is stated, and empty lists are left out; characters that are
 * invisible or break lines are escaped.
 */
public final class JsonFormWriter implements FormWriter {

  /** Writes characters beyond the first 65,536 as they are. An older Jackson escapes them. */
  private static final String WHOLE_CHARACTERS = "COMBINE_UNICODE_SURROGATES_IN_UTF8";

  private static final JsonFactory FACTORY = factory();

  private final JsonGenerator out;
  private final boolean isSingle;
  private boolean isWritten;

  private JsonFormWriter(OutputStream out, boolean isSingle, PrettyPrinter printer) {
    JacksonVersion.check();
    try {
      this.out = FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(printer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.isSingle = isSingle;
  }

  private static JsonFactory factory() {
    JsonFactoryBuilder builder =
        new JsonFactoryBuilder()
            .characterEscapes(new JsonEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
    for (JsonWriteFeature feature : JsonWriteFeature.values()) {
      if (feature.name().equals(WHOLE_CHARACTERS)) {
        builder.enable(feature);
      }
    }
    return builder.build();
  }

  /**
   * A writer of one form for people to read: one property a line, indented by two spaces. A second
   * form is an {@link IllegalArgumentException}.
   *
   * @param out where to write; closed with the writer
   * @return the writer
   */
  public static JsonFormWriter pretty(OutputStream out) {
    return new JsonFormWriter(out, true, printer());
  }

  /**
   * A writer of any number of forms, one a line without spaces (JSON Lines).
   *
   * @param out where to write; closed with the writer
   * @return the writer
   */
  public static JsonFormWriter lines(OutputStream out) {
    return new JsonFormWriter(out, false, new MinimalPrettyPrinter("\n"));
  }

  /**
   * A writer of any number of forms: like {@link #pretty} if there is one, like {@link #lines} if
   * there are more. It holds the first form until the second comes or it is closed.
   *
   * @param out where to write; closed with the writer
   * @return the writer
   */
  public static FormWriter of(OutputStream out) {
    return new OneOrMany(out);
  }

  /**
   * A form as one line.
   *
   * @param form the form
   * @return its document without spaces and line break
   */
  public static String line(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonFormWriter writer = lines(out)) {
      writer.write(form);
    }
    return out.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  @Override
  public void write(StatisticsForm form) {
    if (isSingle && isWritten) {
      throw new IllegalArgumentException("a JSON file for people holds one form; write lines");
    }
    isWritten = true;
    try {
      DocumentWriter.write(form, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (isWritten) {
        out.writeRaw('\n');
      }
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
