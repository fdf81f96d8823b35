package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.Header;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Sentence;
import org.opendisclosure.rules.Severity;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.Verdict;

/** Prints findings as sentences for people. */
final class TextReportWriter implements ReportWriter {

  /** Corrections beyond this number are counted, not listed; what was not read is always listed. */
  private static final int LISTED_CORRECTIONS = 10;

  private static final int LISTED_SUSPECTS = 3;

  private final PrintWriter out;
  private final Language language;

  TextReportWriter(Writer out, Language language) {
    this.out = new PrintWriter(out);
    this.language = language;
  }

  @Override
  public void write(CheckedForm checked) {
    out.println(checked.file());
    if (checked.report().isPresent()) {
      Report report = checked.report().get();
      out.println("  " + title(report));
      out.println("  " + conclusion(report));
      report.findings().forEach(this::finding);
      suspects(report.findings());
    } else {
      out.println("  " + say("未能读取,没有检查。", "Could not be read and was not checked."));
    }
    notes(checked.notes());
    out.println();
  }

  private String title(Report report) {
    Header header = report.form().getHeader();
    StringBuilder title = new StringBuilder(header.getOrgan().orElse(say("(机关未注明)", "(no organ)")));
    title.append(' ').append(header.getYear().isPresent() ? "" + header.getYear().getAsInt() : "?");
    header.getQuarter().ifPresent(quarter -> title.append(" Q").append(quarter));
    title.append(' ').append(report.form().edition().title());
    return title.append(" [").append(report.layout().id()).append(']').toString();
  }

  private String conclusion(Report report) {
    return say("结论:", "Verdict: ")
        + report.verdict().label().in(language)
        + say(
                "(错误 %d,警告 %d,提示 %d;无法判定 %d)",
                " (errors %d, warnings %d, information %d; undetermined %d)")
            .formatted(
                violated(report, Severity.ERROR),
                violated(report, Severity.WARNING),
                violated(report, Severity.INFORMATION),
                report.findings().stream()
                    .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                    .count())
        + unreadable(report.form().getUnreadable().size());
  }

  private String unreadable(int cells) {
    return cells == 0
        ? ""
        : say(";%d 格看不懂,未参与核对", "; %d unreadable figures not checked").formatted(cells);
  }

  private static long violated(Report report, Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .filter(finding -> finding.rule().severity() == severity)
        .count();
  }

  private void finding(Finding finding) {
    Sentence tag =
        finding.outcome() == Outcome.VIOLATED
            ? finding.rule().severity().label()
            : finding.outcome().label();
    out.println("  [" + tag.in(language) + "] " + finding.message().in(language));
    out.println(
        "      "
            + say("规则 ", "rule ")
            + finding.rule().id()
            + say(" · 依据 ", " · source ")
            + finding.rule().source().label().in(language)
            + say(" · 指纹 ", " · fingerprint ")
            + finding.fingerprint());
  }

  /** Findings that fail together share their suspects, which are told once. */
  private void suspects(List<Finding> findings) {
    Set<List<Suspect>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : findings) {
      if (!finding.suspects().isEmpty() && told.add(finding.suspects())) {
        finding.suspects().stream()
            .limit(LISTED_SUSPECTS)
            .forEach(
                suspect ->
                    out.println(
                        "  [" + say("疑点", "suspect") + "] " + suspect.message().in(language)));
      }
    }
  }

  private void notes(List<Note> notes) {
    int corrections = 0;
    for (Note note : notes) {
      if (!note.kind().isFailure() && ++corrections > LISTED_CORRECTIONS) {
        continue;
      }
      out.println(
          "  [" + tag(note.kind()) + "] " + place(note) + note.message().in(language) + raw(note));
    }
    if (corrections > LISTED_CORRECTIONS) {
      out.println(
          "  "
              + say("另有 %d 条说明,用 --format json 列出。", "%d more notes; --format json lists them.")
                  .formatted(corrections - LISTED_CORRECTIONS));
    }
  }

  /** What stood there, unless the message quotes it. */
  private String raw(Note note) {
    return note.raw().isBlank() || note.message().in(language).contains(note.raw())
        ? ""
        : say("(原文:", " (raw: ") + note.raw() + say(")", ")");
  }

  private String tag(Note.Kind kind) {
    return switch (kind) {
      case CORRECTED -> say("更正", "corrected");
      case KEPT -> say("保留", "kept");
      case UNREADABLE -> say("看不懂", "unreadable");
      case REFUSED -> say("未读取", "refused");
    };
  }

  private String place(Note note) {
    if (note.line() == 0) {
      return "";
    }
    return note.column() == 0
        ? say("第 %d 行:", "line %d: ").formatted(note.line())
        : say("第 %d 行第 %d 列:", "line %d, column %d: ").formatted(note.line(), note.column());
  }

  @Override
  public void end(Summary summary) {
    out.println(
        say(
                "共检查 %d 份:一致 %d,不一致 %d,无法判定 %d;错误 %d 处,警告 %d 处;未能完整读取 %d 份。",
                "%d forms checked: %d consistent, %d inconsistent, %d undetermined; %d errors, %d"
                    + " warnings; %d not read in full.")
            .formatted(
                summary.forms(),
                summary.forms(Verdict.CONSISTENT),
                summary.forms(Verdict.INCONSISTENT),
                summary.forms(Verdict.UNDETERMINED),
                summary.violations(Severity.ERROR),
                summary.violations(Severity.WARNING),
                summary.incomplete()));
  }

  @Override
  public void close() {
    boolean hasFailed = out.checkError();
    out.close();
    if (hasFailed) {
      throw new UncheckedIOException(new IOException("the report could not be written"));
    }
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
