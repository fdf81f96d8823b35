package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.report.json.AssessmentDocument;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.NoteLines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.assessment.AssessmentFinding;
import org.opendisclosure.rules.assessment.AssessmentReport;
import org.opendisclosure.rules.rule.Outcome;

/**
 * Writes what the check of self-assessment sheets found.
 *
 * <pre>{@code
 * AssessedSheet sheet = AssessedSheet.of("sheet.docx", Forms.read(Path.of("sheet.docx")));
 * Assessments.text(List.of(sheet), out, Language.ZH);
 * }</pre>
 */
public final class Assessments {

  private final ReportWords words;
  private final Language language;

  private Assessments(Language language) {
    this.words = new ReportWords(language);
    this.language = language;
  }

  /**
   * The findings as sentences for people.
   *
   * @param sheets the sheets
   * @param out where to write; closed afterwards
   * @param language the language of the sentences
   */
  public static void text(List<AssessedSheet> sheets, Writer out, Language language) {
    try (Lines text = new Lines(out)) {
      Assessments assessments = new Assessments(language);
      sheets.forEach(sheet -> assessments.text(sheet, text));
    }
  }

  /**
   * The findings as a JSON array in UTF-8, as {@link ReportSchema#ASSESS} specifies it.
   *
   * @param sheets the sheets
   * @param out where to write; closed afterwards
   * @param language the language of the messages
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void json(List<AssessedSheet> sheets, OutputStream out, Language language) {
    JsonOutput.writeAll(
        AssessmentDocument.in(language), sheets.stream().map(Assessments::entry).toList(), out);
  }

  private static FileEntry<AssessmentReport> entry(AssessedSheet sheet) {
    return new FileEntry<>(
        sheet.file(), Optional.empty(), sheet.report(), Numbers.NONE, sheet.notes());
  }

  private void text(AssessedSheet sheet, Lines out) {
    out.println(sheet.file());
    sheet.report().ifPresent(report -> text(report, out));
    NoteLines.write(out, words, sheet.notes());
    out.println();
  }

  private void text(AssessmentReport report, Lines out) {
    report.sheet().getTitle().ifPresent(title -> out.println("  " + title));
    out.println(
        "  " + words.say("结论:", "Verdict: ") + words.say(report.verdict().label()) + sums(report));
    for (AssessmentFinding finding : report.findings()) {
      String tag =
          finding.outcome() == Outcome.VIOLATED
              ? words.say(finding.rule().severity().label())
              : words.say(Outcome.UNDETERMINED.label());
      out.println("  [" + tag + "] " + words.say(finding.message()) + words.say("。", "."));
    }
  }

  private String sums(AssessmentReport report) {
    String full = report.fullMarks().map(BigDecimal::toPlainString).orElse("?");
    return words
        .say("(满分合计 %s,已填评分合计 %s,任务、加分项 %s)", " (full marks %s, scored %s, bonus %s)")
        .formatted(full, report.scored().toPlainString(), report.bonus().toPlainString());
  }
}
