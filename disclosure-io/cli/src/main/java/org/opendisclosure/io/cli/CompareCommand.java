package org.opendisclosure.io.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.cli.option.NumberArgument;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.SuccessionOption;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.report.YearReports;
import org.opendisclosure.rules.Movement;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.Years;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: compares each year of each organ with the year before. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "把同一机关相邻年度的表逐年核对:结转数、项目数等应当衔接,变动过大的数予以提示。%n"
            + "Compares each year of each organ with the year before.")
final class CompareCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON,
    HTML
  }

  private final Console console;

  @Mixin private SuccessionOption succession = new SuccessionOption();

  @Option(
      names = "--factor",
      paramLabel = "N",
      defaultValue = "5",
      converter = NumberArgument.class,
      description = "与上年相比变动超过 N 倍的数予以提示,默认 5。Reports figures that changed by more.")
  private BigDecimal factor = Movement.DEFAULT.factor();

  @Option(
      names = "--floor",
      paramLabel = "N",
      defaultValue = "50",
      converter = NumberArgument.class,
      description = "相差小于 N 的不提示,默认 50。Smaller changes are not reported.")
  private BigDecimal floor = Movement.DEFAULT.floor();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "追加的年度间规则文件(YAML,含 lastEditions),可多次给出。A further rule file.")
  private List<Path> ruleFiles = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹。Files and folders.")
  private List<Path> paths = List.of();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReadOptions options = source.options();
    Years years = years(options);
    ReadingNotes notes = new ReadingNotes(console, source.strict, reporting.language);
    List<FiledForm> forms = FormList.read(paths, console, options, notes);
    YearComparison comparison = years.compareFiled(forms);
    switch (output) {
      case TEXT -> YearReports.text(comparison, console.text(), reporting.language);
      case HTML -> YearReports.html(comparison, console.data(), reporting.language);
      case JSON -> YearReports.json(comparison, console.data(), reporting.language);
    }
    if (notes.isIncomplete()) {
      return ExitCode.FAILURE;
    }
    return comparison.violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }

  private Years years(ReadOptions options) {
    Years years = succession.years(options.layouts()).with(limit());
    for (Path file : ruleFiles) {
      RuleSet rules = FileProblem.guard(file, RuleSet::read);
      years = years.with(rules);
    }
    return years;
  }

  private Movement limit() {
    if (factor.compareTo(BigDecimal.ONE) <= 0) {
      throw new CannotRun(
          "--factor 应大于 1,现为 " + factor + "。", "--factor must be above 1, not " + factor + ".");
    }
    if (floor.signum() < 0) {
      throw new CannotRun(
          "--floor 不应为负数,现为 " + floor + "。", "--floor must not be negative: " + floor + ".");
    }
    return new Movement(factor, floor);
  }
}
