package org.opendisclosure.io.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;

/** Which properties of a schema have been seen in outputs, with a value and, if they may, null. */
public final class SeenProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode schema;
  private final Set<String> seen = new TreeSet<>();

  /**
   * Nothing seen yet.
   *
   * @param schema the schema
   */
  public SeenProperties(ReportSchema schema) {
    this.schema = read(schema.text());
  }

  /**
   * Looks at an output.
   *
   * @param output the JSON text
   */
  public void look(String output) {
    look(schema, "", read(output));
  }

  /**
   * What a consumer is told of and has not been shown.
   *
   * @return such as {@code share.figure} or {@code share.figure null}
   */
  public Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    expect(schema, "", missing);
    schema
        .get("$defs")
        .properties()
        .forEach(one -> expect(one.getValue(), one.getKey() + '.', missing));
    missing.removeAll(seen);
    return missing;
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void expect(JsonNode definition, String prefix, Set<String> all) {
    definition
        .path("properties")
        .properties()
        .forEach(
            property -> {
              all.add(prefix + property.getKey());
              if (isNullable(property.getValue())) {
                all.add(prefix + property.getKey() + " null");
              }
            });
  }

  private static boolean isNullable(JsonNode property) {
    return property.path("type").toString().contains("\"null\"")
        || property.path("enum").toString().contains("null")
        || property.path("anyOf").toString().contains("\"null\"");
  }

  private void look(JsonNode definition, String prefix, JsonNode value) {
    String ref = definition.path("$ref").asText(definition.at("/anyOf/0/$ref").asText());
    if (!ref.isEmpty()) {
      look(schema.at(ref.substring(1)), ref.substring("#/$defs/".length()) + '.', value);
    } else if (value.isArray()) {
      value.forEach(item -> look(definition.get("items"), prefix, item));
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(
              property -> {
                String name = prefix + property.getKey();
                see(name, property.getValue());
                look(
                    definition.get("properties").get(property.getKey()), name, property.getValue());
              });
    }
  }

  private void see(String name, JsonNode value) {
    if (value.isNull()) {
      seen.add(name + " null");
    } else if (!value.isArray() || !value.isEmpty()) {
      seen.add(name);
    }
  }
}
