package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Rows whose cells do not stand below the headings of their table. */
class HtmlRowFitTest {

  private static final String HEAD =
      """
      <title>某市住房和城乡建设局2023年政府信息公开工作年度报告</title>
      <p>三、收到和处理政府信息公开申请情况</p>
      <table>
      <tr><td colspan=3 rowspan=3></td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
      """;

  private static Reading read(String head, String row) {
    byte[] page = (head + row + "</table>").getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(page), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static OptionalLong newlyReceived(Reading reading, String applicant) {
    StatisticsForm form = reading.form().orElseThrow();
    return form.figures()
        .findCount(form.edition().catalogue().get("applications.newlyReceived." + applicant));
  }

  /** The label lacks its span, so that all figures stand too far to the left. */
  @Test
  void aShortRowOfAsManyFiguresAsHeadingsIsReadInOrder() {
    Reading reading =
        read(
            HEAD,
            "<tr><td>一、本年新收政府信息公开申请数量</td><td>11<td colspan=2>12"
                + "<td>13<td>14<td>15<td>16<td>81</tr>");
    assertEquals(OptionalLong.of(12), newlyReceived(reading, "businessEnterprise"));
    assertEquals(OptionalLong.of(81), newlyReceived(reading, "total"));
  }

  /** The first figure is merged over two headings, and the last heading has room for two. */
  @Test
  void noFigureOfAFullRowGoesToAHeadingBesideWhichItStands() {
    Reading reading =
        read(
            HEAD.replace("<td rowspan=2>总计", "<td rowspan=2 colspan=2>总计"),
            "<tr><td colspan=3>一、本年新收政府信息公开申请数量</td><td colspan=2>11<td>12"
                + "<td>13<td>14<td>15<td>16<td>81</tr>");
    assertEquals(OptionalLong.empty(), newlyReceived(reading, "naturalPerson"));
    assertTrue(reading.notes().stream().anyMatch(note -> note.raw().contains("11")));
  }

  /** A line again whose figure belongs to no one column takes nothing away from what was stated. */
  @Test
  void aMergedFigureOfALineThatIsPrintedAgainStandsBehindTheFirstOne() {
    String label = "<tr><td colspan=3>一、本年新收政府信息公开申请数量</td>";
    Reading reading =
        read(
            HEAD,
            label
                + "<td>11<td>12<td>13<td>14<td>15<td>16<td>81</tr>"
                + label
                + "<td>11<td>12<td>13<td>14<td>15<td colspan=2>97</tr>");
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals("81 | 97", form.getUnreadable().get("applications.newlyReceived.total"));
    assertEquals(
        "16 | 97", form.getUnreadable().get("applications.newlyReceived.otherOrganisation"));
    assertEquals(5, form.figures().countNumbers());
  }
}
