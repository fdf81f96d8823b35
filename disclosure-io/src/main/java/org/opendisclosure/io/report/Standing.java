package org.opendisclosure.io.report;

import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Severity;

/** What a reader of a page has to do about an entry; the most urgent first. */
enum Standing {
  WRONG("有错误", "errors"),
  UNREAD("未读取或未读全", "not read, or not all"),
  OPEN("无法判断", "undetermined"),
  DOUBTFUL("只有警告", "warnings only"),
  GOOD("一致", "consistent");

  private final Sentence label;

  Standing(String zh, String en) {
    this.label = new Sentence(zh, en);
  }

  Sentence label() {
    return label;
  }

  /** What the style sheet calls entries of this standing. */
  String style() {
    return "of-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  static Standing of(CheckedForm checked) {
    Verdict verdict = checked.report().map(Report::verdict).orElse(Verdict.UNDETERMINED);
    if (verdict == Verdict.INCONSISTENT) {
      return WRONG;
    }
    if (!checked.isComplete()) {
      return UNREAD;
    }
    long warnings = ReportWords.violated(checked.report().orElseThrow(), Severity.WARNING);
    return of(0, verdict == Verdict.UNDETERMINED ? 1 : 0, warnings);
  }

  static Standing of(long errors, long undetermined, long warnings) {
    if (errors > 0) {
      return WRONG;
    }
    if (undetermined > 0) {
      return OPEN;
    }
    return warnings > 0 ? DOUBTFUL : GOOD;
  }
}
