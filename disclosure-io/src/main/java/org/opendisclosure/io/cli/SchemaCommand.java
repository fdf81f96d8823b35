package org.opendisclosure.io.cli;

import org.opendisclosure.io.json.JsonSchemas;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.model.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code schema}: the published JSON Schema of an edition or of the report of a check. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "输出一个版本或检查报告的 JSON Schema(2020-12)。%nPrints the JSON Schema of an edition or report.")
final class SchemaCommand implements Runnable {

  private final Console console;

  @Parameters(
      paramLabel = "EDITION|report",
      converter = Schema.class,
      description = "版本;report 为 check --format json 的输出。The edition, or the report of check.")
  private String schema = "";

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(schema);
  }

  /** Finds a schema by the name of what it describes. */
  static final class Schema implements ITypeConverter<String> {

    private static final String REPORT = "report";

    Schema() {}

    @Override
    public String convert(String name) {
      return name.equals(REPORT)
          ? Reports.jsonSchema()
          : Edition.find(name).map(JsonSchemas::of).orElseThrow(() -> unknown(name));
    }

    private static TypeConversionException unknown(String name) {
      return new TypeConversionException(
          "没有 " + name + " 的 JSON Schema;可用的有 " + EditionArgument.known() + "、" + REPORT);
    }
  }
}
