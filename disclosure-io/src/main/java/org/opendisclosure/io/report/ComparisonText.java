package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.Severity;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganChange;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** Prints what comparing years found as sentences. */
final class ComparisonText implements AutoCloseable {

  private final Lines out;
  private final ReportWords words;

  ComparisonText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
  }

  void write(YearComparison comparison) {
    comparison.organs().forEach(this::organ);
    comparison.notes().forEach(note -> note("", note));
    if (!comparison.notes().isEmpty()) {
      out.println();
    }
    out.println(total(comparison));
  }

  private void organ(OrganYears organ) {
    String years = organ.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
    out.println(organ.organ() + " " + years);
    organ.notes().forEach(note -> note("  ", note));
    organ.pairs().forEach(this::pair);
    if (organ.pairs().isEmpty()) {
      out.println("  " + words.say("没有可比较的相邻年度。", "No two consecutive years to compare."));
    }
    out.println();
  }

  private void note(String indent, YearNote note) {
    out.println(indent + "[" + words.say("说明", "note") + "] " + words.say(note.message()));
  }

  private void pair(YearPair pair) {
    out.println("  " + (pair.year() - 1) + " → " + pair.year() + change(pair) + counts(pair));
    pair.notes().forEach(note -> note("    ", note));
    pair.findings().forEach(this::finding);
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

  private String counts(YearPair pair) {
    return words
        .say(
            ":成立 %d,错误 %d,警告 %d,提示 %d;无法判断 %d",
            ": %d hold, errors %d, warnings %d, information %d; undetermined %d")
        .formatted(
            pair.count(Outcome.SATISFIED),
            violated(pair, Severity.ERROR),
            violated(pair, Severity.WARNING),
            violated(pair, Severity.INFORMATION),
            pair.count(Outcome.UNDETERMINED));
  }

  private static long violated(YearPair pair, Severity severity) {
    return pair.findings().stream()
        .filter(f -> f.outcome() == Outcome.VIOLATED && !f.isExplained())
        .filter(f -> f.rule().severity() == severity)
        .count();
  }

  private void finding(Finding finding) {
    out.println("    [" + words.tag(finding) + "] " + words.say(finding.message()));
    out.println("        " + words.origin(finding));
    finding.explanation().ifPresent(e -> out.println("        " + words.explanation(e)));
  }

  private String total(YearComparison comparison) {
    List<YearPair> pairs = comparison.organs().stream().flatMap(o -> o.pairs().stream()).toList();
    return words
        .say(
            "共 %d 个机关,比较相邻年度 %d 次;错误 %d 处,警告 %d 处,提示 %d 处,无法判断 %d 处。",
            "%d organs, %d consecutive years compared; %d errors, %d warnings, %d information, %d"
                + " undetermined.")
        .formatted(
            comparison.organs().size(),
            pairs.size(),
            comparison.violations(Severity.ERROR),
            comparison.violations(Severity.WARNING),
            comparison.violations(Severity.INFORMATION),
            pairs.stream().mapToInt(pair -> pair.count(Outcome.UNDETERMINED)).sum());
  }

  @Override
  public void close() {
    out.close();
  }
}
