package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.Rollups;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollup}: adds up the forms of several organs. */
@Command(
    name = "rollup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "把多个机关的表相加:与合并表核对,生成合并表,或列出各机关的占比。%nAdds up the forms of several organs: checks a"
            + " consolidated form, builds one, or shows shares.")
final class RollupCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON,
    CSV,
    HTML
  }

  private static final Sentence SEVERAL =
      new Sentence(
          "文件中不止一份表,合并表须单独成文件。",
          "there are several forms in the file; the consolidated form needs a file of its own.");

  private final Console console;

  @Option(
      names = "--consolidated",
      paramLabel = "FILE",
      description = "要核对的合并表(上级机关的表)。The consolidated form to be checked.")
  private @Nullable Path consolidated;

  @Option(
      names = "--complete",
      description = "各部分已经齐全:合并数必须等于各部分之和,不等为错误;不写此项,少于各部分之和为警告。The parts are all.")
  private boolean complete;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "应报机关名单,每行一个机关名称,逗号后可写统一社会信用代码。List of organs that must be there.")
  private @Nullable Path expected;

  @Mixin private BuildOptions build = new BuildOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(names = "--shares", description = "列出各机关在每个数中的占比。Shows each organ's share.")
  private boolean withShares;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|html",
      defaultValue = "text",
      description = "输出形式,默认 text;csv 与 --shares 同用时只列占比。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "各部分的文件或文件夹。Files and folders of the parts.")
  private List<Path> paths = List.of();

  RollupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    rules.check(build.format(output == Output.CSV));
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    ReadingNotes notes = new ReadingNotes(console, source.strict, reporting.language);
    Rollup rollup = start(options, notes);
    if (expected != null) {
      rollup.expect(ExpectedOrgans.read(expected));
    }
    addAll(rollup, options, notes);
    Completeness claim = complete ? Completeness.CLAIMED : Completeness.NOT_CLAIMED;
    RollupReport report = rollup.report(claim);
    write(report, rollup);
    boolean isBuilt =
        build.build(
            rollup,
            notes.isIncomplete(),
            options.layouts(),
            checker,
            console.err(),
            reporting.language);
    if (notes.isIncomplete() || !isBuilt) {
      return ExitCode.FAILURE;
    }
    return report.violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }

  private Rollup start(ReadOptions options, ReadingNotes notes) {
    if (consolidated == null) {
      return Rollup.ofParts(options.layouts());
    }
    Path file = consolidated;
    Reading reading = OnlyForm.of(file, options, SEVERAL);
    notes.heed(reading, PathNames.shown(file));
    return Rollup.against(reading.form().orElseThrow(() -> unread(file)), options.layouts());
  }

  private static CannotRun unread(Path consolidated) {
    return CannotRun.with(consolidated, "未能读取合并表。", "the consolidated form could not be read.");
  }

  private void addAll(Rollup rollup, ReadOptions options, ReadingNotes notes) {
    RollupParts parts = new RollupParts(rollup, consolidated == null);
    List<CheckedForm> problems =
        new FormFiles(console, options)
            .each(
                paths,
                (file, reading) -> {
                  notes.heed(reading, file);
                  parts.add(file, reading);
                });
    parts.end();
    for (CheckedForm problem : problems) {
      notes.heed(problem);
      rollup.addUnread(problem.file());
    }
  }

  private void write(RollupReport report, Rollup rollup) {
    Stream<Shares> shares = withShares ? rollup.shares() : Stream.empty();
    switch (output) {
      case TEXT -> Rollups.text(report, shares, console.text(), reporting.language);
      case HTML -> Rollups.html(report, shares, console.data(), reporting.language);
      case JSON -> Rollups.json(report, shares, console.data(), reporting.language);
      case CSV -> {
        if (withShares) {
          Rollups.csv(shares, build.encoding().encoding().writer(console.data()));
        } else {
          Rollups.csv(
              report, build.encoding().encoding().writer(console.data()), reporting.language);
        }
      }
    }
  }
}
