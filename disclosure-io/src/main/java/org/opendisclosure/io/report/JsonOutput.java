package org.opendisclosure.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Indented JSON, in which what is not there is null; figures are written out as they are. */
final class JsonOutput implements AutoCloseable {

  /** What writes a part of the document. */
  interface Part {
    void write() throws IOException;
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final DefaultIndenter INDENTER =
      DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");

  private final JsonGenerator json;

  JsonOutput(OutputStream out) {
    try {
      json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
  }

  /** An array of objects, one for each item; without a name where none can stand. */
  <T> void array(String name, Iterable<T> items, Each<T> each) {
    write(
        () -> {
          if (!name.isEmpty()) {
            json.writeFieldName(name);
          }
          json.writeStartArray();
        });
    for (T item : items) {
      object(() -> each.write(item));
    }
    write(json::writeEndArray);
  }

  /** Begins an array whose objects come one by one. */
  void startArray() {
    write(json::writeStartArray);
  }

  void endArray() {
    write(json::writeEndArray);
  }

  /** Writes the fields of an item. */
  interface Each<T> {
    void write(T item) throws IOException;
  }

  void object(Part fields) {
    write(json::writeStartObject);
    write(fields);
    write(json::writeEndObject);
  }

  void text(String name, String text) {
    write(() -> json.writeStringField(name, text));
  }

  void text(String name, Optional<String> text) {
    if (text.isPresent()) {
      text(name, text.get());
    } else {
      write(() -> json.writeNullField(name));
    }
  }

  void flag(String name, boolean flag) {
    write(() -> json.writeBooleanField(name, flag));
  }

  void number(String name, long number) {
    write(() -> json.writeNumberField(name, number));
  }

  void number(String name, Optional<BigDecimal> number) {
    if (number.isPresent()) {
      write(() -> json.writeNumberField(name, number.get()));
    } else {
      write(() -> json.writeNullField(name));
    }
  }

  void numbers(String name, Iterable<Integer> numbers) {
    write(
        () -> {
          json.writeArrayFieldStart(name);
          for (int number : numbers) {
            json.writeNumber(number);
          }
          json.writeEndArray();
        });
  }

  private static void write(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    write(
        () -> {
          json.writeRaw('\n');
          json.close();
        });
  }
}
