package org.opendisclosure.io.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganChange;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearPair;

/** What reports for people say of years, in one language. */
public final class YearWords {

  private final ReportWords words;

  public YearWords(ReportWords words) {
    this.words = words;
  }

  /** The years of an organ. */
  public String of(OrganYears organ) {
    return organ.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** The two years, and what became of the organ between them. */
  public String pair(YearPair pair) {
    return (pair.year() - 1) + " → " + pair.year() + change(pair);
  }

  private String change(YearPair pair) {
    return pair.change() == OrganChange.NONE
        ? ""
        : " "
            + words.say(pair.change().label())
            + words.say("(", " (")
            + organs(pair.last())
            + " → "
            + organs(pair.forms())
            + words.say(")", ")");
  }

  private static String organs(List<FiledForm> forms) {
    return forms.stream()
        .map(f -> f.form().getHeader().getOrgan().orElse("?"))
        .collect(Collectors.joining("、"));
  }

  public String counts(YearPair pair) {
    return words
        .say(
            ":成立 %d,错误 %d,警告 %d,提示 %d;无法判断 %d",
            ": holding %d, errors %d, warnings %d, information %d; undetermined %d")
        .formatted(
            pair.count(Outcome.SATISFIED),
            violated(pair, Severity.ERROR),
            violated(pair, Severity.WARNING),
            violated(pair, Severity.INFORMATION),
            pair.count(Outcome.UNDETERMINED));
  }

  public static long violated(YearPair pair, Severity severity) {
    return pair.findings().stream()
        .filter(f -> f.outcome() == Outcome.VIOLATED && !f.isExplained())
        .filter(f -> f.rule().severity() == severity)
        .count();
  }

  public String total(YearComparison comparison) {
    List<YearPair> pairs = comparison.organs().stream().flatMap(o -> o.pairs().stream()).toList();
    int organs = comparison.organs().size();
    return words
        .say(
            "共 %d 个机关,比较相邻年度 %d 次;错误 %d 处,警告 %d 处,提示 %d 处,无法判断 %d 处。",
            "%d "
                + Counted.word(organs, "organ")
                + ", %d "
                + Counted.word(pairs.size(), "pair")
                + " of consecutive years compared; errors %d, warnings %d, information %d;"
                + " undetermined %d.")
        .formatted(
            organs,
            pairs.size(),
            comparison.violations(Severity.ERROR),
            comparison.violations(Severity.WARNING),
            comparison.violations(Severity.INFORMATION),
            pairs.stream().mapToInt(pair -> pair.count(Outcome.UNDETERMINED)).sum());
  }

  /** What stands for a year of a series: its figure, that it is blank, or that there is no form. */
  public String figure(Point point) {
    if (point.edition().isEmpty()) {
      return words.say("没有可用的表", "no form to use");
    }
    if (point.continuity().filter(c -> c == Continuity.BROKEN).isPresent()) {
      return "";
    }
    return point.value().isPresent() ? point.value().get().toPlainString() : words.blank();
  }

  /** Why a figure does not count the same as in other years; empty if it does. */
  public Optional<String> reason(Point point) {
    return point
        .continuity()
        .filter(continuity -> continuity != Continuity.EXACT)
        .flatMap(
            continuity ->
                point
                    .reason()
                    .map(
                        why ->
                            words.say(continuity.label()) + words.say(":", ": ") + words.say(why)));
  }

  /** That the form changes before a year. */
  public String changed(Point point) {
    String title = point.edition().map(edition -> edition.title()).orElse("");
    return words.say("自 %d 年起:%s", "from %d: %s").formatted(point.year(), title);
  }

  /** What the signs of a chart mean. */
  public String chartLegend() {
    return words.say(
        "各图纵轴从 0 起、比例各不相同。● 口径一致  ○ 口径近似(原因见图下)  灰条:该年没有数,折线断开  竖虚线:表的格式改变",
        "Each chart has a scale of its own, from 0. ● counts the same  ○ counts much the same, for"
            + " the reason below the chart  grey bar: no figure, the line is broken  dashed: the"
            + " edition of the form changes");
  }

  /** How many figures are not shown, because they are 0 throughout. */
  public String zero(int count) {
    String en =
        count == 1
            ? "%d more is 0 in all years; the CSV lists it."
            : "%d more are 0 in all years; the CSV lists them.";
    return words.say("另有 %d 项各年均为 0,CSV 中全部列出。", en).formatted(count);
  }

  public List<String> seriesHeadings() {
    return List.of(words.say("机关", "Organ"), words.say("年度", "Years"), words.say("项数", "Figures"));
  }

  public List<String> comparisonHeadings() {
    return List.of(
        words.say("机关", "Organ"),
        words.say("年度", "Years"),
        words.say("错误", "Errors"),
        words.say("警告", "Warnings"),
        words.say("提示", "Information"),
        words.say("无法判断", "Undetermined"));
  }
}
