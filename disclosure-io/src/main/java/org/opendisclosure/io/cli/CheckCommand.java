package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
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

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = ThreadsArgument.class,
      description = "同时使用的线程数,默认为处理器个数;结果与线程数无关。Number of threads; results are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

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
      Consumer<CheckedForm> each =
          checked -> {
            summary.add(checked);
            writer.write(checked);
            progress.step();
          };
      try (InOrder<Unchecked, CheckedForm> forms =
          new InOrder<>(threads, form -> form.check(checker), each)) {
        files.readable().forEach(file -> read(file, options, forms));
      }
      files.problems().forEach(each);
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

  private static void read(Path file, ReadOptions options, InOrder<Unchecked, CheckedForm> forms) {
    String name = PathNames.shown(file);
    try (FormReader reader = Forms.open(file, options)) {
      while (reader.hasNext()) {
        forms.accept(new Unchecked(name, reader.next()));
      }
    }
  }

  /** One form of a file, read but not yet checked. */
  private record Unchecked(String file, Reading reading) {

    CheckedForm check(Checker checker) {
      return CheckedForm.of(file, reading, checker);
    }
  }
}
