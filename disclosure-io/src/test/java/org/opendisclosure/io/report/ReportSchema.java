package org.opendisclosure.io.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON reports against their published schema. */
public final class ReportSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Reports.jsonSchema());

  private ReportSchema() {}

  /**
   * Where a report differs from the schema.
   *
   * @param report the JSON text
   * @return empty if it conforms
   */
  public static List<String> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON).stream().map(String::valueOf).toList();
  }
}
