package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.model.layout.LayoutException;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.years.SuccessionException;
import picocli.CommandLine;
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

  /** Runs one command and returns its exit code; nothing is thrown. */
  static int run(Console console, String... args) {
    Call call = Call.of(console, args);
    CommandLine line =
        call.line()
            .setResourceBundle(new HelpTexts())
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(DisclosureCommand::wrongCall)
            .setExecutionExceptionHandler((e, failing, parsed) -> failed(e, console, parsed));
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    int exitCode = execute(line, console, call.args());
    console.flush();
    Optional<IOException> failure = console.failure();
    if (failure.isPresent()) {
      return lost(failure.get(), console, args);
    }
    return console.faults().isAny() ? ExitCode.FAULT : exitCode;
  }

  private static int execute(CommandLine line, Console console, String... args) {
    try {
      return line.execute(args);
    } catch (StackOverflowError | LinkageError e) {
      return told(e, console, Reporting.languageOf(args));
    } catch (OutOfMemoryError e) {
      Sentence reason =
          new Sentence("内存不足,请用 java -Xmx 多给一些。", "out of memory; give more with java -Xmx.");
      console.err().println(reason.in(Reporting.languageOf(args)));
      return ExitCode.FAILURE;
    }
  }

  /** Standard output took no more: said once, unless its reader wanted no more. */
  private static int lost(IOException failure, Console console, String... args) {
    if (Outlet.isClosedPipe(failure)) {
      return ExitCode.CLOSED_PIPE;
    }
    Sentence reason =
        new Sentence(
            "无法写到标准输出,系统报告:" + failure.getMessage(),
            "standard output could not be written: " + failure.getMessage());
    console.err().println(reason.in(Reporting.languageOf(args)));
    return ExitCode.FAILURE;
  }

  private static int told(Throwable cause, Console console, Language language) {
    console.err().println(console.faults().noted(cause).sentence().in(language));
    return ExitCode.FAULT;
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

  /** What a user can mend is told in a sentence; anything else is a fault of this program. */
  private static int failed(Exception e, Console console, CommandLine.ParseResult parsed) {
    PrintWriter err = console.err();
    Language language = language(parsed);
    if (console.failure().isPresent()) {
      return ExitCode.FAILURE;
    }
    if (e instanceof RuleFileException rules) {
      rules.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof LayoutException layout) {
      layout.problems().forEach(problem -> err.println(told(layout.file(), problem, language)));
    } else if (e instanceof SuccessionException succession) {
      succession.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof UncheckedIOException io) {
      err.println(FileProblem.of(io).in(language));
    } else if (e instanceof CannotRun cannot) {
      cannot.sentences().forEach(sentence -> err.println(sentence.in(language)));
    } else {
      return told(e, console, language);
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
