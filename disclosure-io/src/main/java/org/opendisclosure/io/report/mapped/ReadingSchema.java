package org.opendisclosure.io.report.mapped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.opendisclosure.io.report.json.Document;
import org.opendisclosure.io.report.json.ReportParts;
import org.opendisclosure.model.text.Language;

/** The schema of what a reading is written as; notes and numbers are those of reports. */
public final class ReadingSchema {

  /** The form as it was read. */
  public static final String FORM = "form";

  /** The self-assessment sheet as it was read. */
  public static final String ASSESSMENT = "assessment";

  /** Whether everything was read. */
  public static final String COMPLETE = "complete";

  /** How many numbers were read. */
  public static final String NUMBERS = "numbers";

  /** What the reader said. */
  public static final String NOTES = "notes";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DEFINITIONS = "$defs";

  private ReadingSchema() {}

  /**
   * The schema.
   *
   * @return its text, the same every time
   */
  public static String text() {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:opendisclosure:reading:1");
    schema.put("title", "读取结果 · What was read of a form");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    orNull(properties, FORM, "by the schema that it names; null if none could be read");
    orNull(properties, ASSESSMENT, "a self-assessment sheet; null if the file holds none");
    properties
        .putObject(COMPLETE)
        .put("description", "whether everything that stands in the file is in the form")
        .put("type", "boolean");
    ObjectNode definitions = MAPPER.createObjectNode();
    properties.set(NUMBERS, part(ReportParts.numbers(Language.EN), definitions));
    properties
        .putObject(NOTES)
        .put("type", "array")
        .set("items", part(ReportParts.note(Language.EN), definitions));
    schema.putPOJO("required", List.of(FORM, ASSESSMENT, COMPLETE, NUMBERS, NOTES));
    schema.put("additionalProperties", false);
    schema.set(DEFINITIONS, definitions);
    return schema.toPrettyString() + '\n';
  }

  private static void orNull(ObjectNode properties, String name, String description) {
    properties
        .putObject(name)
        .put("description", description)
        .putPOJO("type", List.of("object", "null"));
  }

  /** A reference to a part of reports, with what that refers to among the definitions. */
  private static ObjectNode part(Document<?> document, ObjectNode definitions) {
    try {
      ObjectNode schema = (ObjectNode) MAPPER.readTree(document.schema());
      definitions.setAll((ObjectNode) schema.get(DEFINITIONS));
      return MAPPER.createObjectNode().put("$ref", schema.get("$ref").textValue());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
