package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.FormOptions;
import org.opendisclosure.io.cli.option.FormSink;
import org.opendisclosure.io.cli.option.OptionText;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.Rollups;
import org.opendisclosure.io.text.TextReader;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.organs.Built;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.OrganList;
import org.opendisclosure.rules.organs.OrganListException;
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

  private static final int LISTED = 10;

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

  @Option(
      names = "--build",
      paramLabel = "FILE",
      description = "由各部分生成合并表,写入此文件。Builds the consolidated form.")
  private @Nullable Path target;

  @Option(
      names = "--organ",
      paramLabel = "NAME",
      description = "所生成合并表的机关名称。The organ of the built form.")
  private @Nullable String organ;

  @Mixin private FormOptions forms = new FormOptions();

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
    Format format = builtFormat();
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    ReadingNotes notes = new ReadingNotes(console, source.strict, reporting.language);
    Rollup rollup = start(options, notes);
    if (expected != null) {
      rollup.expect(FileProblem.guard(expected, RollupCommand::organs));
    }
    addAll(rollup, options, notes);
    Completeness claim = complete ? Completeness.CLAIMED : Completeness.NOT_CLAIMED;
    RollupReport report = rollup.report(claim);
    write(report, rollup);
    boolean isBuilt = true;
    if (target != null) {
      isBuilt =
          build(rollup, target, notes, out -> forms.sink(out, format, options.layouts(), checker));
    }
    if (notes.isIncomplete() || !isBuilt) {
      return ExitCode.FAILURE;
    }
    return report.violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }

  /** The format of the built form; refuses options that would have nothing to do. */
  private Format builtFormat() {
    boolean isCsv = output == Output.CSV;
    if (target == null && (organ != null || forms.isFormatGiven())) {
      throw new CannotRun(
          "--organ 和 --to 只与 --build 一起使用。", "--organ and --to go with --build only.");
    }
    if (target == null && !isCsv && forms.encoding().needsCsv()) {
      throw new CannotRun(
          "--charset 只与 --build 或 --format csv 一起使用。",
          "--charset goes with --build or --format csv only.");
    }
    if (target != null && organ == null) {
      throw new CannotRun(
          "--build 需要 --organ NAME:合并表的机关名称。",
          "--build needs --organ NAME, the organ of the built form.");
    }
    OptionText.require("--organ", organ);
    Format format = forms.format(target).orElse(Format.SHEET);
    if (!isCsv) {
      forms.check(format);
    }
    rules.check(format);
    return format;
  }

  private Rollup start(ReadOptions options, ReadingNotes notes) {
    if (consolidated == null) {
      return Rollup.ofParts(options.layouts());
    }
    Path file = consolidated;
    if (!Files.isRegularFile(file)) {
      throw CannotRun.with(file, "没有这个文件。", "there is no such file.");
    }
    try (FormReader reader = Forms.open(file, options)) {
      Reading reading = reader.next();
      notes.heed(reading, PathNames.shown(file));
      if (reader.hasNext()) {
        throw CannotRun.with(
            file,
            "文件中不止一份表,合并表须单独成文件。",
            "there are several forms in the file; the consolidated form needs a file of its own.");
      }
      return Rollup.against(reading.form().orElseThrow(() -> unread(file)), options.layouts());
    }
  }

  private static CannotRun unread(Path consolidated) {
    return CannotRun.with(consolidated, "未能读取合并表。", "the consolidated form could not be read.");
  }

  private static List<Organ> organs(Path file) {
    try (Reader in = new TextReader(Files.newInputStream(file))) {
      return OrganList.read(in, PathNames.shown(file));
    } catch (OrganListException e) {
      throw new CannotRun(listed(e.problems()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> listed(List<OrganListException.Problem> problems) {
    int more = problems.size() - LISTED;
    List<Sentence> lines = new ArrayList<>();
    problems.stream()
        .limit(LISTED)
        .map(problem -> new Sentence(problem.in(Language.ZH), problem.in(Language.EN)))
        .forEach(lines::add);
    if (more > 0) {
      lines.add(new Sentence("另有 " + more + " 处。", "There are " + more + " more."));
    }
    return lines;
  }

  private void addAll(Rollup rollup, ReadOptions options, ReadingNotes notes) {
    Map<String, Integer> read = new HashMap<>();
    List<CheckedForm> problems =
        new FormFiles(console, options)
            .each(
                paths,
                (file, reading) -> {
                  int number = read.merge(file, 1, Integer::sum);
                  notes.heed(reading, file);
                  add(rollup, reading, number == 1 ? file : file + '#' + number);
                });
    for (CheckedForm problem : problems) {
      notes.heed(problem);
      rollup.addUnread(problem.file());
    }
  }

  private static void add(Rollup rollup, Reading reading, String where) {
    reading.form().ifPresentOrElse(form -> rollup.add(form, where), () -> rollup.addUnread(where));
  }

  private void write(RollupReport report, Rollup rollup) {
    Stream<Shares> shares = withShares ? rollup.shares() : Stream.empty();
    switch (output) {
      case TEXT -> Rollups.text(report, shares, console.text(), reporting.language);
      case HTML -> Rollups.html(report, shares, console.data(), reporting.language);
      case JSON -> Rollups.json(report, shares, console.data(), reporting.language);
      case CSV -> {
        if (withShares) {
          Rollups.csv(shares, forms.encoding().encoding().writer(console.data()));
        } else {
          Rollups.csv(
              report, forms.encoding().encoding().writer(console.data()), reporting.language);
        }
      }
    }
  }

  /** Writes the consolidated form, if all of its parts are there; tells whether they are. */
  private boolean build(
      Rollup rollup, Path file, ReadingNotes notes, Function<OutputStream, FormSink> sinks) {
    String name = PathNames.shown(file);
    if (notes.isIncomplete() || rollup.size() == 0) {
      Sentence notBuilt =
          PathNames.about(
              file, "没有生成,因为有的部分未能完整读取。", "not built, because not all parts could be read.");
      console.err().println(notBuilt.in(reporting.language));
      return false;
    }
    Built built = rollup.build(Header.builder().organ(String.valueOf(organ)).build());
    TargetFile.write(
        file,
        out -> {
          try (FormSink sink = sinks.apply(out)) {
            sink.write(built.form());
          }
          return true;
        });
    built
        .remarks()
        .forEach(remark -> console.err().println(name + ": " + remark.in(reporting.language)));
    return true;
  }
}
