package org.opendisclosure.io.report;

import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.rules.Finding;

/** A finding as an item of a numbered list of a page, to which the marks in its tables lead. */
final class FindingItem {

  private FindingItem() {}

  /**
   * Starts the item and says what was found; the caller goes on within it and ends it.
   *
   * @param id of the part of the page, before the number
   */
  static void start(Html html, String id, int number, Finding finding, ReportWords words) {
    html.line().start("li", "id", id + "n" + number, "value", "" + number);
    html.start("span", "class", "sign " + CellMarks.style(finding));
    html.text(CellMarks.sign(finding) + " " + words.tag(finding)).end();
    html.text(" " + words.say(finding.message()));
    finding.explanation().ifPresent(e -> html.element("p", words.explanation(e)));
  }
}
