package org.opendisclosure.io.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: without a subcommand it prints how to call it. */
@Command(
    name = DisclosureCommand.NAME,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "读取、检查、转换政府信息公开统计表与年度报告。%nReads, checks and converts disclosure statistics.",
    footer = HelpTexts.EXIT_CODES)
final class DisclosureCommand implements Runnable {

  static final String NAME = "disclosure";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  DisclosureCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(spec.commandLine().getUsageMessage());
  }
}
