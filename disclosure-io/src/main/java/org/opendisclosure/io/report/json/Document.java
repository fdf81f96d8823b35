package org.opendisclosure.io.report.json;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of document: what stands in it, and its JSON Schema (2020-12).
 *
 * @param <T> of what it is made: the whole or, if it is an array, each of its items
 */
public final class Document<T> {

  private static final DefaultIndenter INDENTER =
      DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");

  private static final String EXACT =
      " Every figure is written out exactly, whatever its size: read numbers as decimals, not as"
          + " binary fractions.";

  private final String id;
  private final String title;
  private final String description;
  private final Shape<T> shape;
  private final boolean isArray;

  private Document(String id, String title, String description, Shape<T> shape, boolean isArray) {
    this.id = id;
    this.title = title;
    this.description = description + EXACT;
    this.shape = shape;
    this.isArray = isArray;
  }

  static <T> Document<T> object(
      String id, String title, String description, ObjectShape<T> fields) {
    return new Document<>(id, title, description, fields, false);
  }

  static <T> Document<T> array(String id, String title, String description, ObjectShape<T> item) {
    return new Document<>(id, title, description, item, true);
  }

  /**
   * The name in the identifier of the schema.
   *
   * @return such as {@code check}
   */
  public String id() {
    return id;
  }

  Shape<T> shape() {
    return shape;
  }

  /**
   * The schema.
   *
   * @return its text, which refers to no other
   */
  public String schema() {
    Map<String, Object> definitions = new TreeMap<>();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:opendisclosure:" + id + "-report:1");
    schema.put("title", title);
    schema.put("description", description);
    schema.putAll((isArray ? Shapes.list(shape) : shape).schema(definitions));
    schema.put("$defs", definitions);
    try {
      return new ObjectMapper().writer(printer()).writeValueAsString(schema) + '\n';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
  }
}
