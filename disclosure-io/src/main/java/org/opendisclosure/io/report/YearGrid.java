package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganYears;

/**
 * The figures of an organ that findings are about, the years side by side. What breaks the chain is
 * marked in every year that it is about; blanks that leave it open are marked, too.
 */
final class YearGrid {

  private final OrganYears organ;
  private final List<Finding> findings;
  private final Map<Integer, String> years;
  private final Map<String, FindingCell> rows = new LinkedHashMap<>();
  private final Map<String, String> stated = new LinkedHashMap<>();
  private final Map<String, List<Integer>> marks = new LinkedHashMap<>();

  YearGrid(OrganYears organ) {
    this.organ = organ;
    this.years = years(organ.years());
    this.findings = organ.pairs().stream().flatMap(pair -> pair.findings().stream()).toList();
    for (int i = 0; i < findings.size(); i++) {
      for (FindingCell cell : findings.get(i).cells()) {
        add(cell, i);
      }
    }
  }

  private void add(FindingCell cell, int finding) {
    String place = place(cell.cell().name(), cell.form());
    rows.putIfAbsent(cell.cell().name(), cell);
    stated.put(place, cell.value());
    boolean isOpen = findings.get(finding).outcome() == Outcome.UNDETERMINED;
    if (!isOpen || cell.value().isEmpty()) {
      marks.computeIfAbsent(place, p -> new ArrayList<>()).add(finding);
    }
  }

  private static String place(String cell, String year) {
    return cell + " " + year;
  }

  /** The number of a finding among those of the organ, from 1. */
  int number(Finding finding) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) == finding) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no finding of this organ");
  }

  /** Writes the table; nothing if there are no findings. */
  void write(Html html, ReportWords words, String id) {
    if (rows.isEmpty()) {
      return;
    }
    String title = words.say("历年并列", "Years side by side");
    html.line().element("h3", title);
    html.start("div", "class", "box", "role", "region", "tabindex", "0", "aria-label", title);
    html.start("table", "class", "grid").element("caption", title).start("thead").start("tr");
    html.element("td", "");
    years.forEach((year, heading) -> html.element("th", heading, "scope", "col"));
    html.end().end().start("tbody");
    for (FindingCell cell : rows.values()) {
      String column = cell.column().isEmpty() ? "" : " · " + cell.column();
      html.line().start("tr").start("th", "scope", "row", "lang", "zh-CN", "title", cell.table());
      html.text(cell.row() + column).end();
      years.keySet().forEach(year -> figure(html, words, id, cell.cell().name(), year));
      html.end();
    }
    html.end().end().end().line();
  }

  private void figure(Html html, ReportWords words, String id, String name, int year) {
    if (!organ.years().contains(year)) {
      html.element("td", "", "class", "missing");
      return;
    }
    String place = place(name, "" + year);
    List<Integer> marked = marks.getOrDefault(place, List.of());
    html.start("td", "class", "figure" + style(marked));
    html.text(Optional.ofNullable(stated.get(place)).orElseGet(() -> value(name, year)));
    marked.forEach(i -> mark(html, words, id, i));
    html.end();
  }

  private void mark(Html html, ReportWords words, String id, int i) {
    Finding finding = findings.get(i);
    String look = "sign " + CellMarks.style(finding);
    String target = "#" + id + "n" + (i + 1);
    String message = "[" + words.tag(finding) + "] " + words.say(finding.message());
    html.text(" ");
    html.element(
        "a", CellMarks.sign(finding) + (i + 1), "class", look, "href", target, "title", message);
  }

  /** The years with forms and their headings; missing ones between two stand as one column. */
  private static Map<Integer, String> years(List<Integer> present) {
    Map<Integer, String> years = new LinkedHashMap<>();
    for (int year : present) {
      int last = years.keySet().stream().reduce(year - 1, (a, b) -> b);
      if (year == last + 2) {
        years.put(last + 1, "" + (last + 1));
      } else if (year > last + 2) {
        years.put(last + 1, (last + 1) + "–" + (year - 1));
      }
      years.put(year, "" + year);
    }
    return years;
  }

  private String style(List<Integer> marked) {
    StringBuilder style = new StringBuilder();
    marked.forEach(i -> style.append(" is-").append(CellMarks.style(findings.get(i))));
    return style.toString();
  }

  /**
   * What the organ states for a year, if it has one form for it; a dash if that has no such cell.
   */
  private String value(String name, int year) {
    List<StatisticsForm> forms =
        organ.forms().stream()
            .map(FiledForm::form)
            .filter(form -> form.getHeader().getYear().orElse(0) == year)
            .toList();
    if (forms.size() != 1) {
      return "";
    }
    Optional<Cell> cell = forms.get(0).edition().catalogue().find(name);
    return cell.map(one -> StatedText.of(forms.get(0).figures(), one)).orElse("—");
  }
}
