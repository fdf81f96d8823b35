package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.DayArgument;
import org.opendisclosure.io.cli.option.NarrativeOption;
import org.opendisclosure.io.cli.option.OptionText;
import org.opendisclosure.io.cli.option.ReasonArgument;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.TargetArgument;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: writes a form with what the office says of a difference found in it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "对检查出的一处差异作出说明,写入 JSON;已说明的问题不再计入结论。"
            + "%nRecords why a finding is no mistake; writes the form as JSON.")
final class ExplainCommand implements Callable<Integer> {

  private static final Sentence SEVERAL =
      new Sentence(
          "文件中不止一份表,请给出只含一份表的文件。", "there are several forms in the file; give a file of one form.");

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "只含一份表的文件。A file of one form.")
  private Path path = Path.of("");

  @Option(
      names = "--finding",
      required = true,
      paramLabel = "FINGERPRINT",
      description = "所说明问题的指纹,check 逐条列出。The fingerprint that check prints.")
  private String fingerprint = "";

  @Option(
      names = "--code",
      required = true,
      paramLabel = "lag|joint|earlier-year|definition|other",
      converter = ReasonArgument.class,
      description = "原因:统计时点不同、联合办理、更正以前年度、统计口径不同、其他。The kind of reason.")
  private ReasonCode code = ReasonCode.OTHER;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "说明文字。The reason in words.")
  private String text = "";

  @Option(names = "--who", paramLabel = "NAME", description = "说明人或科室。Who explains.")
  private @Nullable String who;

  @Option(
      names = "--when",
      paramLabel = "DATE",
      converter = DayArgument.class,
      description = "说明日期,如 2025-01-20。The day of the explanation.")
  private @Nullable LocalDate when;

  @Option(
      names = "--out",
      converter = TargetArgument.class,
      paramLabel = "FILE",
      description = "写入此文件;不写则输出到标准输出。The target file.")
  private @Nullable Path out;

  @Mixin private NarrativeOption narrative = new NarrativeOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OptionText.require("--text", text);
    OptionText.require("--who", who);
    StatisticsForm form = explained(read());
    if (out == null) {
      write(form, console.data());
    } else {
      TargetFile.write(out, stream -> write(form, stream));
    }
    return ExitCode.OK;
  }

  private static boolean write(StatisticsForm form, OutputStream stream) {
    try (JsonFormWriter writer = JsonFormWriter.pretty(stream)) {
      writer.write(form);
    }
    return true;
  }

  /** The only form of the file; a form that was not read in full would be written in part. */
  private StatisticsForm read() {
    Reading reading = OnlyForm.of(path, source.options(), SEVERAL);
    boolean isRefused = source.strict && !reading.notes().isEmpty();
    if (!reading.isComplete() || isRefused) {
      throw CannotRun.with(
          path,
          "未能完整读取" + lost(reading, Language.ZH) + ",没有写入;用 check 查看原因。",
          "not all could be read"
              + lost(reading, Language.EN)
              + ", nothing was written; check says why.");
    }
    return reading.form().orElseThrow();
  }

  private static String lost(Reading reading, Language language) {
    Numbers numbers = reading.numbers();
    String count = language == Language.ZH ? "(%s)" : " (%s)";
    return numbers.areAllTaken() ? "" : count.formatted(numbers.in(language));
  }

  /** The form with the explanation, in place of another of the same finding. */
  private StatisticsForm explained(StatisticsForm form) {
    Explainable problem = problem(form);
    List<ExplainedDifference> explanations = new ArrayList<>(form.getExplanations());
    explanations.removeIf(other -> other.getFingerprint().equals(fingerprint));
    explanations.add(
        ExplainedDifference.builder()
            .rule(problem.rule())
            .fingerprint(fingerprint)
            .cells(problem.cells())
            .code(code)
            .text(text)
            .who(Optional.ofNullable(who))
            .when(Optional.ofNullable(when))
            .build());
    return form.withExplanations(explanations);
  }

  private Explainable problem(StatisticsForm form) {
    Checker checker = rules.checker(source.options().layouts());
    List<Explainable> problems =
        Explainable.of(
            narrative
                .text()
                .map(words -> checker.check(form, words))
                .orElseGet(() -> checker.check(form)));
    return problems.stream()
        .filter(problem -> problem.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new CannotRun(unknown(problems)));
  }

  private List<Sentence> unknown(List<Explainable> problems) {
    boolean isNone = problems.isEmpty();
    List<Sentence> lines = new ArrayList<>();
    lines.add(
        PathNames.about(
            path,
            "没有指纹为 " + fingerprint + " 的问题;" + (isNone ? "检查没有发现问题。" : "现有:"),
            "there is no finding "
                + fingerprint
                + (isNone ? "; the check found none." : ", only:")));
    problems.forEach(problem -> lines.add(problem.line()));
    return lines;
  }
}
