package org.opendisclosure.io.cli;

import java.util.Arrays;
import java.util.List;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import picocli.CommandLine;

/**
 * A call of the program, made with picocli. A command is built by reflection from its annotations,
 * which takes time for each: a call that starts with the name of a command builds this one alone,
 * every other call builds all.
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
    return line(command(name, console)).setCommandName(DisclosureCommand.NAME + ' ' + name);
  }

  static CommandLine all(Console console) {
    CommandLine root = line(new DisclosureCommand(console));
    COMMANDS.forEach(name -> root.addSubcommand(line(command(name, console))));
    return root;
  }

  private static CommandLine line(Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().versionProvider(new Version());
    return line;
  }

  int run(Console console) {
    return line.setResourceBundle(new HelpTexts())
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Call::wrong)
        .setExecutionExceptionHandler(
            (e, failing, parsed) -> Failures.tell(e, console, language(parsed)))
        .execute(args);
  }

  private static int wrong(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    Language language = Reporting.languageOf(args);
    String help = line.getCommandSpec().qualifiedName() + " --help";
    line.getErr().println(WrongCall.of(e).in(language));
    line.getErr().println(new Sentence("帮助:" + help, "Help: " + help).in(language));
    return ExitCode.FAILURE;
  }

  /** The language that the command was asked to speak. */
  private static Language language(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.matchedOptionValue("--lang", Language.ZH);
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
