package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.AssessedSheet;
import org.opendisclosure.io.report.Assessments;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: checks self-assessment sheets, which are no statistics forms. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "核对政务公开自查评分表:评分不超过满分,满分和总分加得起来,逐条指出未填之处。%n"
            + "Checks self-assessment sheets: scores within maxima, sums, blanks.")
final class AssessCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON
  }

  /** What other commands say when they meet such a sheet. */
  static final Sentence ADVICE =
      new Sentence(
          "自查评分表请用 assess 命令核对。", "Self-assessment sheets are checked by the command assess.");

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹。Files and folders.")
  private List<Path> paths = List.of();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<AssessedSheet> sheets = new ArrayList<>();
    new FormFiles(console, source.options())
        .each(paths, (file, reading) -> sheets.add(assess(file, reading)))
        .forEach(
            problem ->
                sheets.add(new AssessedSheet(problem.file(), Optional.empty(), problem.notes())));
    switch (output) {
      case TEXT -> Assessments.text(sheets, console.text(), reporting.language);
      case JSON -> Assessments.json(sheets, console.data(), reporting.language);
    }
    return exitCode(sheets);
  }

  /** Checks a sheet; what fails unexpectedly costs no other sheet its report. */
  private AssessedSheet assess(String file, Reading reading) {
    return console
        .faults()
        .guard(
            () -> AssessedSheet.of(file, reading),
            fault -> new AssessedSheet(file, Optional.empty(), List.of(fault.note(file))));
  }

  private int exitCode(List<AssessedSheet> sheets) {
    boolean isComplete =
        sheets.stream()
            .allMatch(sheet -> sheet.isComplete() && !(source.strict && !sheet.notes().isEmpty()));
    if (!isComplete) {
      return ExitCode.FAILURE;
    }
    return sheets.stream()
            .flatMap(sheet -> sheet.report().stream())
            .anyMatch(report -> report.verdict() == Verdict.INCONSISTENT)
        ? ExitCode.VIOLATION
        : ExitCode.OK;
  }
}
