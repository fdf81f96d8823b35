package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.opendisclosure.model.layout.LayoutException;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.RuleFileException;
import org.opendisclosure.rules.Sentence;
import org.opendisclosure.rules.years.SuccessionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: without a subcommand it prints how to call it. */
@Command(
    name = "disclosure",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "读取、检查、转换政府信息公开统计表与年度报告。%nReads, checks and converts disclosure statistics.",
    footer = HelpTexts.EXIT_CODES)
final class DisclosureCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  private DisclosureCommand(Console console) {
    this.console = console;
  }

  /** Runs one command and returns its exit code; nothing is thrown. */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new DisclosureCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new DeriveCommand(console))
            .addSubcommand(new ConvertCommand(console))
            .addSubcommand(new TemplateCommand(console))
            .addSubcommand(new RollupCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new SeriesCommand(console))
            .addSubcommand(new EditionsCommand(console))
            .addSubcommand(new CellsCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new DiagnoseCommand(console))
            .addSubcommand(new AssessCommand(console))
            .setResourceBundle(new HelpTexts())
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(DisclosureCommand::wrongCall)
            .setExecutionExceptionHandler(DisclosureCommand::failed);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    int exitCode = line.execute(args);
    console.flush();
    return exitCode;
  }

  @Override
  public void run() {
    console.out().print(spec.commandLine().getUsageMessage());
  }

  private static int wrongCall(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    Language language = Reporting.languageOf(args);
    String help = line.getCommandSpec().qualifiedName() + " --help";
    line.getErr().println(WrongCall.of(e).in(language));
    line.getErr().println(new Sentence("帮助:" + help, "Help: " + help).in(language));
    return ExitCode.FAILURE;
  }

  /** What a user can mend is told in a sentence; anything else is a bug and shows its trace. */
  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    PrintWriter err = line.getErr();
    Language language = language(parsed);
    if (e instanceof RuleFileException rules) {
      rules.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof LayoutException layout) {
      layout.problems().forEach(problem -> err.println(told(layout.file(), problem, language)));
    } else if (e instanceof SuccessionException succession) {
      succession.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof UncheckedIOException io) {
      err.println(FileProblem.of(io).in(language));
    } else if (e instanceof CannotRun cannot) {
      err.println(cannot.sentence().in(language));
    } else {
      throw e;
    }
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

  private static String told(String file, LayoutException.Problem problem, Language language) {
    String place = file + (problem.line() == 0 ? "" : ":" + problem.line());
    return language == Language.ZH ? place + ":" + problem.zh() : place + ": " + problem.en();
  }
}
