package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.cell.Figures;

/** The rows and cells of a table are those that are shown, in the order in which they are shown. */
class HtmlTableTest {

  private static final String START = "<h1>某市交通运输局2021年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2>";

  private static long licences(String body) {
    Reading reading = Pages.read("<html><body>" + START + body + "</body></html>");
    Figures figures = reading.form().orElseThrow().figures();
    return figures
        .findCount(figures.catalogue().get("proactiveDisclosure.administrativeLicensing.decisions"))
        .orElseThrow(() -> new AssertionError(reading.notes().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tfoot><tr><td>行政许可</td><td>1234</td></tr></tfoot><tbody><tr>"
            + "<td>信息内容</td><td>本年处理决定数量</td></tr></tbody></table>",
        "<table><tbody><tr><td>行政许可</td><td>1234</td></tr></tbody><thead><tr>"
            + "<td>信息内容</td><td>本年处理决定数量</td></tr></thead></table>",
        "<style>.f{display:table-footer-group}</style><table><tbody class=f><tr><td>行政许可</td>"
            + "<td>1234</td></tr></tbody><tbody><tr><td>信息内容</td><td>本年处理决定数量</td></tr>"
            + "</tbody></table>",
      })
  void headComesFirstAndFootLastWhereverTheyStand(String table) {
    assertEquals(1234, licences(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>",
        "<style>.t{display:block}.r{display:table}.c{display:table-cell}</style>",
        "<style>.t>.r{display:table-row}.t>.r>*{display:table-cell}</style>",
      })
  void boxesSetAsATableAreOne(String style) {
    assertEquals(
        1234,
        licences(
            style
                + "<div class=t><div class=r><div class=c>信息内容</div><div class=c>本年处理决定数量</div>"
                + "</div><div class=r><span class=c>行政许可</span><div class=c><p>1234</p></div></div>"
                + "</div>"));
  }

  @ParameterizedTest
  @CsvSource({
    "信息内容</th>, ' rowspan=9'",
    "信息内容</th>, ' rowspan=0'",
    "信息内容</th>, ' colspan=0'",
    "信息内容</th>, ' colspan=x rowspan=-3'",
    "信息内容</th>, ' rowspan=\" 1.5em\"'",
  })
  void aMergedCellEndsWithItsGroupOfRows(String label, String span) {
    String heading = "<th scope=\"col\">" + label;
    Pages.assertRead(Pages.with("", heading, heading.replace(">信", span + ">信")));
  }

  @Test
  void aHiddenCellKeepsItsPlaceUnlessItIsNotLaidOut() {
    String cell = "<td class=\"figure\">3001</td>";
    String name = Pages.CHANGED;
    Pages.assertRead(Pages.with(".x{display:none}", cell, "<td class=x>7</td>" + cell));
    Reading reading = Pages.with(".x{visibility:hidden}", cell, "<td class=x>3001</td>");
    Figures figures = reading.form().orElseThrow().figures();
    assertTrue(figures.findCount(figures.catalogue().get(name)).isEmpty());
    assertEquals(List.of("3001"), reading.notes().stream().map(Note::raw).toList());
  }

  @Test
  void rowsThatAreNotShownShiftNothing() {
    String row = "<tr><th scope=\"row\">规章</th>";
    Reading reading =
        Pages.with(".h{display:none}", row, "<tr class=h><td>规章</td><td>5</td></tr>" + row);
    assertEquals(Pages.sample(Pages.CITY).figures(), reading.form().orElseThrow().figures());
    assertEquals(1, reading.notes().size());
  }
}
