package org.opendisclosure.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedLine;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.report.words.OpenTable;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.rule.Outcome;

/** Writes one form as an entry of the page: its tables as printed, what was found below each. */
final class HtmlForm {

  private final Html html;
  private final ReportWords words;
  private final Report report;
  private final PrintedForm form;
  private final FormFindings findings;
  private final CellMarks marks;
  private final boolean isFull;
  private final String id;

  private HtmlForm(Html html, ReportWords words, Report report, String number, boolean isFull) {
    this.html = html;
    this.words = words;
    this.report = report;
    this.findings = new FormFindings(report);
    this.marks = new CellMarks(report, findings, words);
    PrintedForm whole = new PrintedForm(report.form(), report.layout(), this::isInPlace);
    this.form = isFull ? whole : whole.only(marks::isNoted);
    this.isFull = isFull;
    this.id = "f" + number + "-";
  }

  /**
   * Writes a form, or that there is none.
   *
   * @param isFull whether all lines of the form are shown, or those only in which something is
   *     found
   */
  static void write(
      Html html, ReportWords words, CheckedForm checked, String number, boolean isFull) {
    checked
        .report()
        .ifPresentOrElse(
            report -> new HtmlForm(html, words, report, number, isFull).write(checked),
            () -> unread(html, words, checked));
    notes(html, words, checked.notes());
    html.line();
  }

  private static void unread(Html html, ReportWords words, CheckedForm checked) {
    html.start("summary").start("h2").element("bdi", checked.file()).end();
    html.start("span", "class", "verdict unread").element("span", "✗", "class", "sign error");
    html.text(" " + words.unread()).end().end();
    words.numbers(checked.numbers()).ifPresent(numbers -> html.element("p", numbers));
  }

  /** A table of lines side by side is one row of figures, in which no other line has a place. */
  private boolean isInPlace(UnknownLine line) {
    return report
        .form()
        .edition()
        .catalogue()
        .findTable(line.getTable())
        .filter(Table::isSideBySide)
        .isEmpty();
  }

  private void write(CheckedForm checked) {
    html.start("summary").start("h2").element("bdi", words.organ(report));
    html.text(" " + words.period(report)).end();
    html.start("span", "class", "verdict " + report.verdict().id());
    html.element("span", HtmlReportWriter.sign(report.verdict()), "class", "sign");
    html.text(" " + words.conclusion(report)).end().end();
    html.start("p", "class", "file").text(words.say("文件:", "File: "));
    html.element("bdi", checked.file()).text(" · " + words.form(report)).end();
    words.narrative(report).ifPresent(narrative -> html.element("p", narrative));
    words.numbers(checked.numbers()).ifPresent(numbers -> html.element("p", numbers));
    if (isFull || isWorthShowing(checked)) {
      body();
    }
    provenance(checked);
  }

  private boolean isWorthShowing(CheckedForm checked) {
    return Standing.of(checked) != Standing.GOOD
        || report.findings().stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED)
        || !report.unusedExplanations().isEmpty();
  }

  private void body() {
    if (!isFull) {
      html.element("p", words.extract(), "class", "origin");
    }
    contradictions();
    candidates();
    CheckedTable tables = new CheckedTable(html, form, marks, words, id);
    for (Table table : report.form().edition().catalogue().tables()) {
      table(table, tables);
    }
    findings(findings.ofNoTable());
    report.unusedExplanations().forEach(unused -> html.element("p", words.unused(unused)));
    extras();
  }

  /** Above the tables, because a contradiction may run through several. */
  private void contradictions() {
    if (report.contradictions().isEmpty()) {
      return;
    }
    html.line().start("ol", "class", "findings");
    for (int i = 1; i <= report.contradictions().size(); i++) {
      Contradiction contradiction = report.contradictions().get(i - 1);
      html.line().start("li", "id", id + "m" + i);
      String style = contradiction.isExplained() ? "sign explained" : "sign error";
      html.element("span", "≠ " + words.tag(contradiction), "class", style);
      html.text(" " + words.say(contradiction.message()));
      cells(CellMarks.cells(contradiction));
      contradiction.explanation().ifPresent(e -> html.element("p", words.explanation(e)));
      html.element("p", words.origin(contradiction), "class", "origin").end();
    }
    html.end().line();
  }

  /** Figures that may be wrong, where blanks leave open what they would have to be. */
  private void candidates() {
    if (report.candidates().isEmpty()) {
      return;
    }
    html.line().start("ul", "class", "suspects");
    report.candidates().stream().limit(CellMarks.LISTED_SUSPECTS).forEach(this::candidate);
    html.end().line();
  }

  private void candidate(Candidate candidate) {
    String target = "#" + id + "c" + candidate.cell().cell().index();
    html.line().start("li").element("span", words.suspect(), "class", "sign suspect");
    html.text(" " + words.say(candidate.message()) + " ");
    html.element(
        "a", "↓ " + candidate.cell().value(), "href", target, "title", place(candidate.cell()));
    html.end();
  }

  private void table(Table table, CheckedTable tables) {
    if (table.isNarrative() && (isFull || marks.isNoted(table.lines().get(0)))) {
      form.lines(table).forEach(line -> narrative(table, line));
    } else if (!table.isNarrative()) {
      PrintedTable printed = PrintedTable.of(form, table);
      if (!printed.sections().isEmpty()) {
        html.line().element("h3", printed.title(), "lang", "zh-CN");
        tables.write(printed);
      }
    }
    findings(findings.of(table));
  }

  /** The text of a narrative part, folded away; findings about it quote the clause. */
  private void narrative(Table table, PrintedLine line) {
    String text =
        line instanceof PrintedLine.Known known
            ? StatedText.of(form.figures(), known.line().cells().get(0))
            : ((PrintedLine.Unknown) line).line().getLabel();
    String anchor = id + "c" + table.lines().get(0).cells().get(0).index();
    html.line().start("h3", "id", anchor).element("span", table.title(), "lang", "zh-CN");
    if (text.isBlank()) {
      html.element("span", words.say("(空白)", " (blank)"), "class", "origin").end();
    } else {
      String length = words.say("文字部分,%d 字", "text of %d characters");
      html.end().start("details", "class", "narrative");
      html.element("summary", length.formatted(text.codePointCount(0, text.length())));
      html.element("p", text, "lang", "zh-CN").end();
    }
  }

  private void findings(List<Finding> listed) {
    if (listed.isEmpty()) {
      return;
    }
    list(listed.stream().filter(finding -> !OpenTable.isOpen(finding)).toList());
    List<Finding> open = listed.stream().filter(OpenTable::isOpen).toList();
    if (!open.isEmpty()) {
      html.line().start("details", "class", "open");
      html.element("summary", words.open(open.size()));
      list(open);
      html.end().line();
    }
  }

  private void list(List<Finding> listed) {
    if (!listed.isEmpty()) {
      html.line().start("ol", "class", "findings");
      listed.forEach(this::finding);
      html.end().line();
    }
  }

  private void finding(Finding finding) {
    FindingItem.start(html, id, findings.number(finding), finding, words);
    suspects(finding);
    cells(finding.cells());
    html.element("p", words.origin(finding), "class", "origin");
    html.end();
  }

  /** Links to the cells, those of one line together. */
  private void cells(List<FindingCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    html.start("p", "class", "cells").text(words.say("单元格:", "Cells: "));
    String row = "";
    String separator = "";
    List<FindingCell> linked = CellMarks.linked(cells);
    for (FindingCell cell : linked) {
      boolean isSameRow = cell.row().equals(row);
      html.text(isSameRow ? words.say("、", ", ") : separator);
      html.start("a", "href", "#" + id + "c" + cell.cell().index());
      html.start("span", "lang", "zh-CN").text(isSameRow ? cell.column() : place(cell)).end();
      html.text(" ").element("bdi", cell.value().isEmpty() ? words.blank() : cell.value()).end();
      row = cell.row();
      separator = words.say(";", "; ");
    }
    if (cells.size() > linked.size()) {
      html.text(words.say("等 %d 格", "; %d in all").formatted(cells.size()));
    }
    html.end();
  }

  private static String place(FindingCell cell) {
    return cell.column().isEmpty() ? cell.row() : cell.row() + " · " + cell.column();
  }

  /** Suspects are told once; the other findings that share them say where. */
  private void suspects(Finding finding) {
    words.search(finding).ifPresent(remark -> html.element("p", remark, "class", "cells"));
    if (finding.suspects().isEmpty()) {
      return;
    }
    Finding first = findings.toldAt(finding);
    if (first != finding) {
      int number = findings.number(first);
      html.start("p", "class", "cells");
      html.text(words.say("疑点同第 ", "Suspects: see no. "));
      html.element("a", "" + number, "href", "#" + id + "n" + number);
      html.text(words.say(" 条。", ".")).end();
      return;
    }
    if (finding.suspects().size() > 1) {
      html.start("p").element("span", words.suspect(), "class", "sign suspect");
      html.text(" " + words.ways(finding, CellMarks.LISTED_SUSPECTS)).end();
    }
    html.start("ul", "class", "suspects");
    List<Suspect> listed = CellMarks.listed(finding);
    for (int i = 0; i < listed.size(); i++) {
      html.line().start("li");
      suspect(listed.get(i), finding.suspects().size() > 1 ? i + 1 : 0);
      html.end();
    }
    html.end();
  }

  private void suspect(Suspect suspect, int way) {
    if (way > 0) {
      html.text(words.way(way, suspect));
    } else {
      html.element("span", words.suspect(), "class", "sign suspect");
      html.text(" " + words.say(suspect.message()));
    }
    suspect.corrections().forEach(this::link);
  }

  private void link(Correction correction) {
    String target = "#" + id + "c" + correction.cell().cell().index();
    String change = "↑ " + correction.stated() + "→" + correction.needed();
    html.text(" ").element("a", change, "href", target, "title", place(correction.cell()));
  }

  /** What stands on the form beyond its tables. */
  private void extras() {
    List<String> extras =
        form.displaced().stream().map(HtmlForm::printed).collect(Collectors.toList());
    extras.addAll(report.form().getNotes());
    if (extras.isEmpty()) {
      return;
    }
    html.line().element("h3", words.say("表外内容", "Beyond the tables"));
    html.start("ul", "class", "extras", "lang", "zh-CN");
    extras.forEach(extra -> html.start("li").element("bdi", extra).end());
    html.end();
  }

  private static String printed(UnknownLine line) {
    return String.join(
        " ",
        line.getNumber().orElse(""),
        line.getLabel(),
        line.getUnit().orElse(""),
        String.join(" ", line.getValues()));
  }

  private static void notes(Html html, ReportWords words, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.line().element("h3", words.say("读取说明", "Notes of the reader"));
    html.start("ul", "class", "notes");
    for (Note note : notes) {
      html.line().start("li").start("span", "class", "sign " + style(note.kind()));
      html.text(words.tag(note.kind())).end();
      html.text(" ").element("bdi", words.said(note)).end();
    }
    html.end();
  }

  private static String style(Note.Kind kind) {
    return kind.isFailure() ? "error" : "note";
  }

  /** Which rules the form was held against, and what tells this form and this file from others. */
  private void provenance(CheckedForm checked) {
    String hash = words.say(" · 表的 SHA-256 ", " · SHA-256 of the form ") + report.inputHash();
    html.line().start("p", "class", "origin").text(words.rules(report) + hash);
    checked
        .fileHash()
        .ifPresent(file -> html.text(words.say(" · 文件的 SHA-256 ", " · of the file ") + file));
    html.end();
  }
}
