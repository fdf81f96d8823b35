package org.opendisclosure.io.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.cli.option.WrongArgument;
import org.opendisclosure.io.json.JsonSchemas;
import org.opendisclosure.io.report.ReportSchema;
import org.opendisclosure.model.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code schema}: the published JSON Schema of an edition or of what a command prints. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "输出一个版本的表,或一个命令以 --format json 输出的结果的 JSON Schema(2020-12)。%n"
            + "Prints the JSON Schema of an edition, or of what a command prints as JSON.")
final class SchemaCommand implements Runnable {

  private final Console console;

  @Parameters(
      paramLabel = "EDITION|COMMAND",
      converter = Schema.class,
      description =
          "版本,或命令:check(也可写 report)、derive、compare、series、rollup、diagnose、assess。"
              + "An edition, or the command whose output it is.")
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

    /** The report, of which there was but one. */
    private static final String REPORT = "report";

    Schema() {}

    @Override
    public String convert(String name) {
      Optional<ReportSchema> report =
          name.equals(REPORT) ? Optional.of(ReportSchema.CHECK) : ReportSchema.find(name);
      return report
          .map(ReportSchema::text)
          .or(() -> Edition.find(name).map(JsonSchemas::of))
          .orElseThrow(() -> unknown(name));
    }

    private static WrongArgument unknown(String name) {
      return new WrongArgument(
          "没有 " + name + " 的 JSON Schema;可用的有 " + known("、"),
          "there is no JSON Schema of " + name + ", only of " + known(", "));
    }

    private static String known(String comma) {
      return Stream.concat(
              Arrays.stream(Edition.values()).map(Edition::id),
              Arrays.stream(ReportSchema.values()).map(ReportSchema::id))
          .collect(Collectors.joining(comma));
    }
  }
}
