package org.opendisclosure.io.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/**
 * What a call of the program is made with. A command is built by reflection from its annotations,
 * and each takes as long as reading a form: a call that starts with the name of a command builds
 * this one alone, every other call builds all.
 *
 * @param line the command or, with all commands below it, the program
 * @param args what is left for it
 */
record Call(CommandLine line, String[] args) {

  /** In the order in which the help lists them. */
  static final List<String> COMMANDS =
      List.of(
          "check",
          "explain",
          "derive",
          "convert",
          "template",
          "rollup",
          "compare",
          "series",
          "editions",
          "cells",
          "rules",
          "schema",
          "diagnose",
          "assess");

  static Call of(Console console, String... args) {
    return args.length > 0 && COMMANDS.contains(args[0])
        ? new Call(alone(args[0], console), Arrays.copyOfRange(args, 1, args.length))
        : new Call(all(console), args);
  }

  /** One command, which names itself as if the others were there. */
  private static CommandLine alone(String name, Console console) {
    return new CommandLine(command(name, console))
        .setCommandName(DisclosureCommand.NAME + ' ' + name);
  }

  static CommandLine all(Console console) {
    CommandLine root = new CommandLine(new DisclosureCommand(console));
    COMMANDS.forEach(name -> root.addSubcommand(command(name, console)));
    return root;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "check" -> new CheckCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "derive" -> new DeriveCommand(console);
      case "convert" -> new ConvertCommand(console);
      case "template" -> new TemplateCommand(console);
      case "rollup" -> new RollupCommand(console);
      case "compare" -> new CompareCommand(console);
      case "series" -> new SeriesCommand(console);
      case "editions" -> new EditionsCommand(console);
      case "cells" -> new CellsCommand(console);
      case "rules" -> new RulesCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "diagnose" -> new DiagnoseCommand(console);
      case "assess" -> new AssessCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
