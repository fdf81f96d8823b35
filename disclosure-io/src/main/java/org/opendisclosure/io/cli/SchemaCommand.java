package org.opendisclosure.io.cli;

import org.opendisclosure.io.json.JsonSchemas;
import org.opendisclosure.model.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema}: the published JSON Schema of an edition. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "输出一个版本的 JSON Schema(2020-12)。%nPrints the JSON Schema of an edition.")
final class SchemaCommand implements Runnable {

  private final Console console;

  @Parameters(paramLabel = "EDITION", converter = EditionArgument.class, description = "版本。")
  private Edition edition = Edition.ANNUAL_REPORT_2021;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(JsonSchemas.of(edition));
  }
}
