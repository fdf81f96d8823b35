package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.rule.Outcome;

/** Four published forms, with all that is to be found in them. */
class PublishedFormsTest {

  private static Report check(StatisticsForm form) {
    return Checker.builtIn().check(form);
  }

  private static List<String> found(StatisticsForm form) {
    return check(form).findings().stream()
        .map(f -> f.rule().severity().id() + " " + f.outcome().label().en() + " " + f.rule().id())
        .toList();
  }

  @Test
  void otogStatesFewerItemsThanItsWebsiteHas() {
    assertEquals(List.of("warning violated statistics.items-cover-channel"), found(TestForm.OTOG));
    Report report = check(TestForm.OTOG);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    Finding finding = report.findings().get(0);
    assertEquals(
        "“(一)主动公开政府信息总数(不同渠道发相同信息计1条)”填报 30,低于“1.在本部门门户网站公开政府信息数”的 45:"
            + "同一信息在多个渠道公开只计 1 条,总数不应少于任何一个渠道。",
        finding.message().zh());
    assertEquals(
        "“(一)主动公开政府信息总数(不同渠道发相同信息计1条)” states 30, less than the 45 of"
            + " “1.在本部门门户网站公开政府信息数”: the same item in several channels counts once,"
            + " but each channel's items are all among the total.",
        finding.message().en());
    assertEquals(Optional.of(new BigDecimal("30")), finding.stated());
    assertEquals(Optional.of(new BigDecimal("45")), finding.computed());
    assertEquals(Optional.of(new BigDecimal("-15")), finding.difference());
    assertEquals("2017年度政务公开工作统计表", finding.cells().get(0).table());
    assertEquals("1.在本部门门户网站公开政府信息数", finding.cells().get(1).row());
    assertEquals("", finding.cells().get(1).column());
    assertEquals("45", finding.cells().get(1).value());
    assertEquals(List.of(), finding.blanks());
  }

  @Test
  void jinpenTypesThirtyThreeIntoTheHeadingOfChannelsThatSumToSeventyFive() {
    assertEquals(
        List.of("warning violated statistics.heading", "warning undetermined statistics.fees"),
        found(TestForm.JINPEN));
    Report report = check(TestForm.JINPEN);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    Finding heading = report.findings().get(0);
    assertEquals(
        "“(二)通过不同渠道和方式公开政府信息的情况”填报 33,其下各项合计 75,相差 -42:标题行如填报数字,应等于其下各项之和。",
        heading.message().zh());
    assertEquals(
        "“(二)通过不同渠道和方式公开政府信息的情况” states 33, but the lines below it sum to 75,"
            + " difference -42: a figure in a heading line is the sum of the lines below it.",
        heading.message().en());
    assertEquals(Optional.of(new BigDecimal("-42")), heading.difference());
    Finding fees = report.findings().get(1);
    assertEquals("“七、依申请公开信息收取的费用”未填,无法判断:收取依申请公开费用,应收到过申请。", fees.message().zh());
    assertEquals(List.of("fees"), fees.blanks().stream().map(c -> c.cell().name()).toList());
  }

  @Test
  void liupanshuiIsConsistentAndNothingIsUndetermined() {
    Report report = check(TestForm.LIUPANSHUI);
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(0, report.count(Outcome.UNDETERMINED));
  }

  @Test
  void huaianIsConsistentAndNothingIsUndetermined() {
    Report report = check(TestForm.HUAIAN);
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(0, report.count(Outcome.UNDETERMINED));
  }
}
