package org.opendisclosure.io.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what commands print as JSON against the published schemas. */
public final class Conformity {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<ReportSchema, Schema> SCHEMAS =
      Arrays.stream(ReportSchema.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  schema -> REGISTRY.getSchema(schema.text()),
                  (one, other) -> one,
                  () -> new EnumMap<>(ReportSchema.class)));

  private Conformity() {}

  /**
   * Where an output differs from its schema.
   *
   * @param schema the schema
   * @param output the JSON text
   * @return empty if it conforms
   */
  public static List<String> errors(ReportSchema schema, String output) {
    return SCHEMAS.get(schema).validate(output, InputFormat.JSON).stream()
        .map(String::valueOf)
        .toList();
  }
}
