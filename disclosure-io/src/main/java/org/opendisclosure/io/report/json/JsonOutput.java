package org.opendisclosure.io.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.opendisclosure.io.text.JsonEscapes;

/**
 * Indented JSON in UTF-8, in which figures are written out as they are: an array of which each item
 * is written when it comes.
 *
 * @param <T> the type of the items
 */
public final class JsonOutput<T> implements AutoCloseable {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final DefaultIndenter INDENTER =
      DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");

  /** One call of the generator. */
  private interface Step {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonGenerator json;
  private final Shape<T> item;

  /**
   * Starts an array.
   *
   * @param document its kind
   * @param out where to write
   */
  public JsonOutput(Document<T> document, OutputStream out) {
    this.item = document.shape();
    this.json = generator(out);
    step(JsonGenerator::writeStartArray);
  }

  /**
   * Writes a whole document that is no array.
   *
   * @param document its kind
   * @param value of what it is made
   * @param out where to write; closed afterwards
   * @param <T> the type of the value
   */
  public static <T> void write(Document<T> document, T value, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      document.shape().write(value, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a whole array.
   *
   * @param document its kind
   * @param items the items
   * @param out where to write; closed afterwards
   * @param <T> the type of the items
   */
  public static <T> void writeAll(
      Document<T> document, Iterable<? extends T> items, OutputStream out) {
    try (JsonOutput<T> json = new JsonOutput<>(document, out)) {
      items.forEach(json::write);
    }
  }

  private static JsonGenerator generator(OutputStream out) {
    try {
      return FACTORY.createGenerator(out).setPrettyPrinter(printer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
  }

  /**
   * Writes an item when all of it is known, or nothing if that fails.
   *
   * @param value the item
   */
  public void write(T value) {
    step(
        json -> {
          TokenBuffer buffer = new TokenBuffer(json.getCodec(), false);
          item.write(value, buffer);
          buffer.serialize(json);
        });
  }

  private void step(Step step) {
    try {
      step.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the array and closes the stream. */
  @Override
  public void close() {
    step(JsonGenerator::writeEndArray);
    step(json -> json.writeRaw('\n'));
    step(JsonGenerator::close);
  }
}
