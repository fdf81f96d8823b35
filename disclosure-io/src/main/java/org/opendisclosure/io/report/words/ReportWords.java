package org.opendisclosure.io.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.narrative.Answer;
import org.opendisclosure.rules.narrative.Narrative;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** What every report for people says, in one language. */
public final class ReportWords {

  private final Language language;

  public ReportWords(Language language) {
    this.language = language;
  }

  public String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  public String say(Sentence sentence) {
    return sentence.in(language);
  }

  /** Organ, period, edition and layout. */
  public String title(Report report) {
    return organ(report) + " " + period(report) + " " + form(report);
  }

  /** The organ, with the scope in brackets. */
  public String organ(Report report) {
    Header header = report.form().getHeader();
    String organ = header.getOrgan().orElse(say("(机关未注明)", "(no organ)"));
    return header.getScope().map(scope -> organ + "(" + scope + ")").orElse(organ);
  }

  /** The year, the quarter if the form is for one, and which part of these. */
  public String period(Report report) {
    Header header = report.form().getHeader();
    String year = header.getYear().isPresent() ? "" + header.getYear().getAsInt() : "?";
    String quarter = header.getQuarter().isPresent() ? " Q" + header.getQuarter().getAsInt() : "";
    return year + quarter + header.getPeriod().map(period -> " " + period).orElse("");
  }

  /** Edition and layout. */
  public String form(Report report) {
    return report.form().edition().title() + " [" + report.layout().id() + "]";
  }

  public String unread() {
    return say("未能读取,没有检查。", "Could not be read and was not checked.");
  }

  public String blank() {
    return say("空白", "blank");
  }

  /** Why the first suspect explains what fails, in a sentence; empty if there is no proof. */
  public Optional<String> proof(Finding finding) {
    return finding.suspects().stream()
        .findFirst()
        .flatMap(Suspect::proof)
        .map(proof -> say("证明:", "Proof: ") + say(proof.sentence()));
  }

  /** That what fails can be mended in several ways, which follow one by one. */
  public String ways(Finding finding, int listed) {
    int ways = finding.suspects().get(0).explanations();
    String some = finding.suspects().get(0).isComplete() ? "" : say("至少", "at least ");
    String shown =
        ways > listed ? say(",先列 %d 种", ", of which %d are listed").formatted(listed) : "";
    return say(
            "%s有 %d 种改法,只用其中一种即可全部成立,数字本身看不出是哪一种,请对照原始材料%s:",
            "%s%d ways to make all of it hold, of which one is enough; the figures do not tell"
                + " which, so look at the sources%s:")
        .formatted(some, ways, shown);
  }

  /** One of several ways. */
  public String way(int number, Suspect suspect) {
    return number + ". " + say(suspect.change()) + say("。", ".");
  }

  /** How the search for suspects ended, unless it found them all. */
  public Optional<String> search(Finding finding) {
    SearchOutcome outcome = finding.search();
    return outcome == SearchOutcome.NONE || outcome == SearchOutcome.COMPLETE
        ? Optional.empty()
        : Optional.of(say(outcome.label()));
  }

  public String suspect() {
    return say("疑点", "suspect");
  }

  /** What the signs of a page mean. */
  public String legend() {
    return say(
        "✗ 错误  ▲ 警告  ℹ 提示  ≠ 矛盾(空白处填什么都不能成立)  ? 因空白无法判断  ◇ 已说明  →120 应为 120(疑点,→120? 表示尚有其他可能)  ⚠"
            + " 看不懂  ※ 表样之外的行  虚线下划:参与核对的单元格",
        "✗ error  ▲ warning  ℹ information  ≠ contradiction, whatever the blanks are  ? open"
            + " because of blanks  ◇ explained  →120 would be 120 (suspect; →120? if there are"
            + " other explanations)  ⚠ unreadable  ※ line beyond the form  dotted: takes part in a"
            + " finding");
  }

  /** How a page of several entries is used. */
  public String folding() {
    return say(
        "有问题的排在前面;一致的折叠着,点标题展开,打印时只印标题。用按钮筛选,打印也只印筛选出的。",
        "The most urgent come first; what is consistent is folded: click a heading to unfold it."
            + " Folded entries print as one line, and only what the buttons select is printed.");
  }

  /** That a form is not shown as a whole. */
  public String extract() {
    return say("份数多,表格只列有问题或有关的行。", "Of so many forms, only the lines with findings are shown.");
  }

  /** The columns of the overview. */
  public List<String> overview() {
    return language == Language.ZH
        ? List.of("序号", "机关", "年度", "结论", "错误", "警告", "无法判断", "未读取", "文件")
        : List.of(
            "No.",
            "Organ",
            "Year",
            "Verdict",
            "Errors",
            "Warnings",
            "Undetermined",
            "Not read",
            "File");
  }

  /** The verdict and what it counts. */
  public String conclusion(Report report) {
    return say("结论:", "Verdict: ")
        + say(report.verdict().label())
        + say(
                "(错误 %d,警告 %d,提示 %d;无法判断 %d)",
                " (errors %d, warnings %d, information %d; undetermined %d)")
            .formatted(
                errors(report),
                violated(report, Severity.WARNING),
                violated(report, Severity.INFORMATION),
                report.count(Outcome.UNDETERMINED))
        + derived(report.derived().size())
        + explained(report.countExplained())
        + unreadable(report.form().getUnreadable().size());
  }

  /** How many numbers of a form were read, and where the others went; empty if there were none. */
  public Optional<String> numbers(Numbers numbers) {
    return numbers.stated() == 0 ? Optional.empty() : Optional.of(numbers.in(language));
  }

  /** How many figures the narrative quotes, and how those fit that can be held against others. */
  public Optional<String> narrative(Report report) {
    return report
        .narrative()
        .map(
            narrative ->
                say(
                        "文字部分:引用数字 %d 个;核对 %d 项,相符 %d,不符 %d,无法判断 %d",
                        "Narrative: %d "
                            + Counted.word(narrative.quotes().size(), "figure")
                            + " quoted, %d "
                            + Counted.word(narrative.checks().size(), "comparison")
                            + ": holding %d, failing %d, open %d")
                    .formatted(
                        narrative.quotes().size(),
                        narrative.checks().size(),
                        count(narrative, Answer.HOLDS),
                        count(narrative, Answer.FAILS),
                        count(narrative, Answer.OPEN)));
  }

  private static long count(Narrative narrative, Answer answer) {
    return narrative.checks().stream().filter(check -> check.answer() == answer).count();
  }

  private String derived(int cells) {
    String figures = Counted.word(cells, "figure");
    return cells == 0
        ? ""
        : say(";空白 %d 格由其他数字推定", "; %d blank " + figures + " derived from other figures")
            .formatted(cells);
  }

  private String explained(int findings) {
    return findings == 0 ? "" : say(";已说明 %d", "; explained %d").formatted(findings);
  }

  private String unreadable(int cells) {
    String figures = Counted.word(cells, "figure");
    return cells == 0
        ? ""
        : say(";%d 格看不懂,未参与核对", "; %d unreadable " + figures + " not checked").formatted(cells);
  }

  /** Contradictions are errors of several rules together. */
  public static long errors(Report report) {
    return violated(report, Severity.ERROR) + report.countContradictions();
  }

  public static long violated(Report report, Severity severity) {
    return violations(report, severity).count();
  }

  /** The error rules that fail. */
  public List<Finding> violations(Report report) {
    return violations(report, Severity.ERROR).toList();
  }

  private static Stream<Finding> violations(Report report, Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED && !finding.isExplained())
        .filter(finding -> finding.rule().severity() == severity);
  }

  /** How grave a finding is, or that it is undecided or explained. */
  public String tag(Finding finding) {
    if (finding.isExplained()) {
      return explained();
    }
    return say(
        finding.outcome() == Outcome.VIOLATED
            ? finding.rule().severity().label()
            : finding.outcome().label());
  }

  /** What stands before rules that contradict each other. */
  public String contradiction() {
    return say("矛盾", "contradiction");
  }

  /** That rules contradict each other, or that this is explained. */
  public String tag(Contradiction contradiction) {
    return contradiction.isExplained() ? explained() : contradiction();
  }

  private String explained() {
    return say("已说明", "explained");
  }

  /** Which rules contradict each other, and how that is recognised again. */
  public String origin(Contradiction contradiction) {
    return say("规则 ", "rules ")
        + contradiction.rules().stream()
            .map(applied -> applied.rule().id())
            .distinct()
            .collect(Collectors.joining(say("、", ", ")))
        + say(" · 指纹 ", " · fingerprint ")
        + contradiction.fingerprint();
  }

  /** How many rules of a table are open, where they are folded away. */
  public String open(int rules) {
    return say("另有 %d 项无法判断", "%d more undetermined").formatted(rules);
  }

  /** How many rules of a table are open, because of how many blanks, and what lists these. */
  public String open(OpenTable table) {
    String them = table.rules() == 1 ? "it" : "them";
    String rules =
        say("%d 项;check --verbose 逐项列出。", "%d; check --verbose lists " + them + ".")
            .formatted(table.rules());
    String blanks =
        say(
                "%d 项,有关空白 %d 格;check --verbose 逐项列出,derive 列出空白格。",
                "%d because of %d "
                    + Counted.word(table.blanks(), "blank")
                    + "; check --verbose lists "
                    + them
                    + ", derive the blanks.")
            .formatted(table.rules(), table.blanks());
    String tag = "[" + say(Outcome.UNDETERMINED.label()) + "] ";
    return tag + table.title() + say(":", ": ") + (table.blanks() == 0 ? rules : blanks);
  }

  /** Where a finding comes from and how it is recognised again. */
  public String origin(Finding finding) {
    return say("规则 ", "rule ")
        + finding.rule().id()
        + say(" · 依据 ", " · source ")
        + say(finding.rule().source().label())
        + say(" · 指纹 ", " · fingerprint ")
        + finding.fingerprint();
  }

  /** What the office says of a finding. */
  public String explanation(ExplainedDifference explanation) {
    ReasonCode code = explanation.getCode();
    return say("说明(" + code.label() + "):", "explanation (" + code.id() + "): ")
        + explanation.getText().strip().replaceAll("\\s+", " ")
        + explanation.getWho().map(who -> " · " + who).orElse("")
        + explanation.getWhen().map(when -> " · " + when).orElse("");
  }

  /** That an explanation explains nothing. */
  public String unused(UnusedExplanation unused) {
    return "[" + say("说明", "explanation") + "] " + say(unused.message());
  }

  public String tag(Note.Kind kind) {
    return switch (kind) {
      case CORRECTED -> say("更正", "corrected");
      case KEPT -> say("保留", "kept");
      case UNREADABLE -> say("看不懂", "unreadable");
      case REFUSED -> say("未读取", "refused");
    };
  }

  /** Where in its file a note belongs, what it says and what stood there. */
  public String said(Note note) {
    return note.from("").in(language);
  }

  /** The rule sets that were applied to a form. */
  public String rules(Report report) {
    return say("规则 ", "rules ") + join(report.ruleSets().stream().map(RuleSet::toString).toList());
  }

  /** Texts with the comma of the language between them. */
  public String join(List<String> texts) {
    return String.join(say("、", ", "), texts);
  }
}
