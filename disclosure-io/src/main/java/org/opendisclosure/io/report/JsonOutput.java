package org.opendisclosure.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.opendisclosure.io.text.JsonEscapes;

/** Indented JSON, in which what is not there is null; figures are written out as they are. */
final class JsonOutput implements AutoCloseable {

  /** One call of the generator. */
  private interface Step {
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final DefaultIndenter INDENTER =
      DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");

  private JsonGenerator json;

  JsonOutput(OutputStream out) {
    try {
      json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
  }

  /** Begins an array of which each item is written when it comes. */
  void startArray() {
    write(JsonGenerator::writeStartArray);
  }

  void startArray(String name) {
    write(json -> json.writeArrayFieldStart(name));
  }

  void endArray() {
    write(JsonGenerator::writeEndArray);
  }

  /** An array of objects, one for each item. */
  <T> void array(String name, Iterable<T> items, Consumer<T> fields) {
    startArray(name);
    items(items.iterator(), fields);
  }

  /** An array of objects, of which one is made at a time. */
  <T> void array(String name, Iterator<T> items, Consumer<T> fields) {
    startArray(name);
    items(items, fields);
  }

  /** An array of objects within an array, or as the whole document. */
  <T> void array(Iterable<T> items, Consumer<T> fields) {
    startArray();
    items(items.iterator(), fields);
  }

  private <T> void items(Iterator<T> items, Consumer<T> fields) {
    while (items.hasNext()) {
      T item = items.next();
      object(() -> fields.accept(item));
    }
    endArray();
  }

  /** An object that is written when all of it is known, or not at all if that fails. */
  void whole(Runnable fields) {
    JsonGenerator target = json;
    TokenBuffer buffer = new TokenBuffer(target.getCodec(), false);
    json = buffer;
    try {
      object(fields);
    } finally {
      json = target;
    }
    write(buffer::serialize);
  }

  void object(Runnable fields) {
    write(JsonGenerator::writeStartObject);
    fields.run();
    write(JsonGenerator::writeEndObject);
  }

  /** An object that may not be there. */
  <T> void object(String name, Optional<T> value, Consumer<T> fields) {
    write(json -> json.writeFieldName(name));
    value.ifPresentOrElse(
        present -> object(() -> fields.accept(present)), () -> write(JsonGenerator::writeNull));
  }

  void text(String name, String text) {
    write(json -> json.writeStringField(name, text));
  }

  void text(String name, Optional<String> text) {
    text.ifPresentOrElse(present -> text(name, present), () -> none(name));
  }

  void texts(String name, Iterable<String> texts) {
    startArray(name);
    texts.forEach(text -> write(json -> json.writeString(text)));
    endArray();
  }

  void flag(String name, boolean flag) {
    write(json -> json.writeBooleanField(name, flag));
  }

  void number(String name, long number) {
    write(json -> json.writeNumberField(name, number));
  }

  void number(String name, BigDecimal number) {
    write(json -> json.writeNumberField(name, number));
  }

  void number(String name, Optional<BigDecimal> number) {
    number.ifPresentOrElse(present -> number(name, present), () -> none(name));
  }

  void number(String name, OptionalInt number) {
    number.ifPresentOrElse(present -> number(name, present), () -> none(name));
  }

  void numbers(String name, Iterable<Integer> numbers) {
    startArray(name);
    numbers.forEach(number -> write(json -> json.writeNumber(number)));
    endArray();
  }

  private void none(String name) {
    write(json -> json.writeNullField(name));
  }

  private void write(Step step) {
    try {
      step.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the document and closes the stream. */
  @Override
  public void close() {
    write(json -> json.writeRaw('\n'));
    write(JsonGenerator::close);
  }
}
