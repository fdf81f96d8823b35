package org.opendisclosure.io.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.report.json.CheckDocument;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Report;

/**
 * Writers of what a check found, for any number of forms.
 *
 * <pre>{@code
 * Path file = Path.of("report-2024.csv");
 * Summary summary = new Summary();
 * try (ReportWriter report = Reports.json(out, Language.ZH)) {
 *   CheckedForm checked =
 *       CheckedForm.of(file.toString(), Forms.read(file), Checker.builtIn());
 *   summary.add(checked);
 *   report.write(checked);
 *   report.end(summary);
 * }
 * }</pre>
 */
public final class Reports {

  private Reports() {}

  /**
   * Findings as sentences for a terminal or a mail; what blanks leave open in one line per table.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the sentences
   * @return a writer, to be closed by the caller
   */
  public static ReportWriter text(Writer out, Language language) {
    return new TextReportWriter(out, language, false);
  }

  /**
   * The same with every rule that blanks leave open or derived figures decide.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the sentences
   * @return a writer, to be closed by the caller
   */
  public static ReportWriter verboseText(Writer out, Language language) {
    return new TextReportWriter(out, language, true);
  }

  /**
   * Findings as one JSON array in UTF-8, for programs, as {@link ReportSchema#CHECK} specifies it.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the messages
   * @return a writer, to be closed by the caller
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static ReportWriter json(OutputStream out, Language language) {
    return new JsonReportWriter(out, language);
  }

  /**
   * One report as a JSON object, as {@link ReportSchema#CHECK} specifies an entry; the file is
   * blank, since a report does not know it.
   *
   * @param report the report
   * @param language the language of the messages
   * @return JSON on several lines
   */
  public static String json(Report report, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileEntry<Report> entry = FileEntry.ofNoFile(report, report.form());
    JsonOutput.write(CheckDocument.in(language), entry, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Findings as rows of comma-separated values (RFC 4180), for people who sort and filter in a
   * spreadsheet. Every row repeats of which form it is, so that rows stay understandable in any
   * order; sorting by the first column brings the order of the check back. The columns, headed in
   * the language of the report:
   *
   * <ul>
   *   <li>序号 {@code no}: from 1, over the whole file
   *   <li>类别 {@code kind}: 表 {@code form} (one row per form, also if nothing was found), 矛盾 {@code
   *       contradiction} (rules that no filling of the blanks satisfies together), 问题 {@code
   *       finding}, 疑点 {@code suspect} (one row for each cell of each suspect), 读取说明 {@code note},
   *       差异说明 {@code explanation} (one that explains nothing)
   *   <li>文件 {@code file}, 机关 {@code organ}, 年度 {@code year} (2018 Q2 for a quarter), 版式 {@code
   *       layout}, 结论 {@code verdict}: of the form
   *   <li>级别 {@code grade}: of a finding 错误, 警告, 提示, 无法判断 or 已说明; of a suspect 唯一 or 可能 1, 可能 2, …,
   *       可能 where blanks leave open what it would have to be; of a note 更正, 保留, 看不懂 or 未读取
   *   <li>表 {@code table}, 行 {@code row}, 列 {@code column}: the cell that a finding speaks of
   *       first, or the suspect cell, in printed words; of a note the label
   *   <li>填报 {@code stated}, 应为 {@code needed}, 相差 {@code difference}: of a finding the two sides
   *       of its comparison, of a suspect the figure and what it would have to be, exact, without
   *       grouping; empty where blanks leave them open; of a note, 填报 is what stood there
   *   <li>说明 {@code message}: a sentence
   *   <li>差异说明 {@code explanation}: what the office says of the finding
   *   <li>规则 {@code rule}, 指纹 {@code fingerprint}: of the finding; a suspect has those of the first
   *       finding that it explains; a form has the engine with rule sets and profile, and the
   *       SHA-256 of what is stated in it
   *   <li>单元格 {@code cell}: its name, as the catalogue has it
   *   <li>文件哪一部分 {@code part}, 文件第几行 {@code line}, 文件第几列 {@code field}: where a note belongs
   *   <li>数字个数 {@code numbers}, 读取数字 {@code read}: of a form, how many numbers stood in its part of
   *       the file, and how many of them are figures of the form now
   * </ul>
   *
   * <p>Text that a spreadsheet would run as a formula has an apostrophe before it; line breaks and
   * invisible characters of a file are shown as ⟨U+000A⟩.
   *
   * @param out where to write; closed with the writer
   * @param language the language of headings and sentences
   * @return a writer, to be closed by the caller
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static ReportWriter csv(Writer out, Language language) {
    return new CsvReportWriter(out, language);
  }

  /**
   * One self-contained page: an overview, then each form as printed with what was found marked in
   * its cells and told below its tables. It reads in any browser, from 360 pixels wide, and prints
   * on A4; it runs no script and loads nothing.
   *
   * @param out where to write in UTF-8; closed with the writer, when the page is written as a whole
   * @param language the language of the sentences; tables stay in the words of their forms
   * @return a writer, to be closed by the caller; forms wait in a temporary file until then
   * @throws java.io.UncheckedIOException if no temporary file can be made
   */
  public static ReportWriter html(OutputStream out, Language language) {
    return new HtmlReportWriter(out, language);
  }
}
