package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Summary;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads forms, checks them and says what does not hold. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "检查文件或文件夹中的表,逐条说明不成立之处。%nChecks forms and explains what does not hold.")
final class CheckCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON,
    HTML
  }

  private final Console console;

  @Mixin private Source source = new Source();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹。Files and folders.")
  private List<Path> paths = List.of();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    InputFiles files = InputFiles.of(paths);
    Summary summary = new Summary(source.strict);
    try (Progress progress = new Progress(console.err());
        ReportWriter writer = writer()) {
      for (Path file : files.readable()) {
        check(
            file,
            options,
            checker,
            checked -> {
              summary.add(checked);
              writer.write(checked);
              progress.step();
            });
      }
      for (CheckedForm problem : files.problems()) {
        summary.add(problem);
        writer.write(problem);
      }
      writer.end(summary);
    }
    return exitCode(summary);
  }

  private ReportWriter writer() {
    return switch (output) {
      case TEXT -> Reports.text(console.text(), reporting.language);
      case JSON -> Reports.json(console.data(), reporting.language);
      case HTML -> Reports.html(console.data(), reporting.language);
    };
  }

  private static int exitCode(Summary summary) {
    if (summary.incomplete() > 0) {
      return ExitCode.FAILURE;
    }
    return summary.violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }

  private static void check(
      Path file, ReadOptions options, Checker checker, Consumer<CheckedForm> each) {
    String name = PathNames.shown(file);
    try (FormReader reader = Forms.open(file, options)) {
      while (reader.hasNext()) {
        each.accept(CheckedForm.of(name, reader.next(), checker));
      }
    }
  }
}
