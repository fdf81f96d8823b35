package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.check.CheckedFiles;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.EncodingOption;
import org.opendisclosure.io.cli.option.NarrativeOption;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.TargetArgument;
import org.opendisclosure.io.cli.option.ThreadsArgument;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Summary;
import org.opendisclosure.rules.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads forms, checks them and says what does not hold. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "检查文件或文件夹中的表,逐条说明不成立之处。%nChecks forms and explains what does not hold.",
    footer = {HelpTexts.NUMBERS, HelpTexts.EXIT_CODES})
final class CheckCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON,
    CSV,
    HTML
  }

  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|html",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Option(
      names = "--verbose",
      description =
          "text 格式中逐项列出无法判断的和由其他数字推定的。Lists in text what blanks leave open and what derived figures"
              + " decide.")
  private boolean isVerbose;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = ThreadsArgument.class,
      description = "同时使用的线程数,默认为处理器个数;结果与线程数无关。Number of threads; results are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(
      names = "--out",
      converter = TargetArgument.class,
      paramLabel = "FILE",
      description = "写入此文件;不写则输出到标准输出。The target file.")
  private @Nullable Path out;

  @Mixin private NarrativeOption narrative = new NarrativeOption();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "文件或文件夹;-是标准输入。Files and folders; - is standard input.")
  private List<Path> paths = List.of();

  private boolean hasAssessment;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** The command without options. */
  CheckCommand(Console console, List<Path> paths) {
    this(console);
    this.paths = paths;
  }

  @Override
  public Integer call() {
    encoding.check(output == Output.CSV);
    if (narrative.isGiven() && (paths.size() > 1 || Files.isDirectory(paths.get(0)))) {
      throw new CannotRun("--narrative 只能与一个文件一起使用。", "--narrative goes with one file.");
    }
    Optional<String> text = narrative.text();
    ReadOptions options = source.options();
    CheckedFiles files =
        new CheckedFiles(
            console.faults(),
            options,
            rules.checker(options.layouts()),
            text,
            output == Output.JSON || output == Output.HTML);
    Summary summary = new Summary(source.strict);
    if (out == null) {
      check(files, summary, writer(console.data(), console.text()));
    } else {
      TargetFile.write(
          out,
          file -> {
            Writer target = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            check(files, summary, writer(file, target));
            return true;
          });
      console.out().println(summary.message().in(reporting.language));
    }
    if (hasAssessment) {
      console.err().println(AssessCommand.ADVICE.in(reporting.language));
    }
    rules.unused().forEach(unused -> console.err().println(unused.in(reporting.language)));
    return exitCode(summary);
  }

  private void check(CheckedFiles files, Summary summary, ReportWriter report) {
    try (Progress progress = new Progress(console.err());
        report) {
      files.each(
          paths,
          threads,
          report::prepare,
          told -> {
            told.text().run();
            CheckedForm checked = told.checked();
            summary.add(checked);
            checked.report().ifPresent(found -> rules.seen(found.form().edition()));
            hasAssessment |= told.isAssessment();
            progress.step();
          });
      report.end(summary);
    }
  }

  /** A report on the target; text goes to the same target in the charset that suits it. */
  private ReportWriter writer(OutputStream target, Writer text) {
    return switch (output) {
      case TEXT ->
          isVerbose
              ? Reports.verboseText(text, reporting.language)
              : Reports.text(text, reporting.language);
      case JSON -> Reports.json(target, reporting.language);
      case CSV -> Reports.csv(encoding.encoding().writer(target), reporting.language);
      case HTML -> Reports.html(target, reporting.language);
    };
  }

  private static int exitCode(Summary summary) {
    if (summary.incomplete() > 0) {
      return ExitCode.FAILURE;
    }
    return summary.violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }
}
