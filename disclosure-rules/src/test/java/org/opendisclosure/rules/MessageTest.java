package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;

/** What findings say, in printed words and with figures. */
class MessageTest {

  private static final String A = "complaints";
  private static final String B = "litigation.total";
  private static final String SUM = "reconsideration.upheld + reconsideration.other";
  private static final String ROW_A = "“六、举报投诉数量”";
  private static final String ROW_B = "“五、行政诉讼数量”";

  private static Arguments row(String check, String zh, String en) {
    return Arguments.of(check, zh, en);
  }

  /** Checks on 2017 figures: complaints 5, litigation 3, upheld 4, corrected blank, other 1. */
  static Stream<Arguments> violated() {
    return Stream.of(
        row(A + " = 4", ROW_A + "填报 5,不等于 4", ROW_A + " states 5, which is unlike 4"),
        row(
            "2 * " + A + " <= " + B,
            ROW_A + "填报 5(×2),合计 10,高于" + ROW_B + "的 3",
            ROW_A + " states 5(×2); together 10, more than the 3 of " + ROW_B),
        row(
            "0.1 * " + A + " = 4",
            ROW_A + "填报 5(×0.1),合计 0.5,不等于 4",
            ROW_A + " states 5(×0.1); together 0.5, which is unlike 4"),
        row(A + " != 5", ROW_A + "填报 5,等于 5", ROW_A + " states 5, which is equal to 5"),
        row(A + " >= 6", ROW_A + "填报 5,小于 6", ROW_A + " states 5, which is less than 6"),
        row(A + " <= 4", ROW_A + "填报 5,大于 4", ROW_A + " states 5, which is more than 4"),
        row(A + " > 5", ROW_A + "填报 5,不大于 5", ROW_A + " states 5, which is not more than 5"),
        row(A + " < 5", ROW_A + "填报 5,不小于 5", ROW_A + " states 5, which is not less than 5"),
        row(
            A + " = " + B,
            ROW_A + "填报 5,与" + ROW_B + "的 3 不符,相差 2",
            ROW_A + " states 5, unlike the 3 of " + ROW_B + ", difference 2"),
        row(
            A + " != applications.received.total",
            ROW_A + "填报 5,与“(一)收到申请数”相同,均为 5",
            ROW_A + " states 5, equal to the 5 of “(一)收到申请数”"),
        row(
            B + " >= " + A,
            ROW_B + "填报 3,低于" + ROW_A + "的 5",
            ROW_B + " states 3, less than the 5 of " + ROW_A),
        row(
            A + " <= " + B,
            ROW_A + "填报 5,高于" + ROW_B + "的 3",
            ROW_A + " states 5, more than the 3 of " + ROW_B),
        row(
            B + " > " + A,
            ROW_B + "填报 3,不高于" + ROW_A + "的 5",
            ROW_B + " states 3, not more than the 5 of " + ROW_A),
        row(
            A + " < " + B,
            ROW_A + "填报 5,不低于" + ROW_B + "的 3",
            ROW_A + " states 5, not less than the 3 of " + ROW_B),
        row(
            B + " = " + SUM,
            ROW_B + "填报 3,按各项应为 5(4 + 1),相差 -2",
            ROW_B + " states 3, but its parts give 5 (4 + 1), difference -2"),
        row(
            A + " != " + SUM,
            ROW_A + "填报 5,与各项合计相同,均为 5(4 + 1)",
            ROW_A + " states 5, equal to the sum of its parts, 5 (4 + 1)"),
        row(
            B + " >= " + SUM,
            ROW_B + "填报 3,低于各项合计 5(4 + 1)",
            ROW_B + " states 3, less than the sum of its parts, 5 (4 + 1)"),
        row(
            A + " <= reconsideration.upheld - reconsideration.other",
            ROW_A + "填报 5,高于各项合计 3(4 - 1)",
            ROW_A + " states 5, more than the sum of its parts, 3 (4 - 1)"),
        row(
            B + " > " + SUM,
            ROW_B + "填报 3,不高于各项合计 5(4 + 1)",
            ROW_B + " states 3, not more than the sum of its parts, 5 (4 + 1)"),
        row(
            A + " < " + SUM,
            ROW_A + "填报 5,不低于各项合计 5(4 + 1)",
            ROW_A + " states 5, not less than the sum of its parts, 5 (4 + 1)"),
        row(
            B + " = reconsideration.upheld + litigation.other",
            ROW_B + "填报 3,按各项应为 4,相差 -1",
            ROW_B + " states 3, but its parts give 4, difference -1"),
        row(
            B + " = reconsideration.upheld + reconsideration.corrected",
            ROW_B + "填报 3,而其余已填各项合计 4,空白格无论填多少都不能相符",
            ROW_B
                + " states 3, while the other figures stated give 4 and nothing that could stand"
                + " in the blanks makes them agree"),
        row(
            "reconsideration.corrected + reconsideration.upheld <= 3",
            "“四、行政复议数量/(二)被依法纠错数”未填、“(一)维持具体行政行为数”填报 4,大于 3",
            "“四、行政复议数量/(二)被依法纠错数” is blank; “(一)维持具体行政行为数” states 4," + " which is more than 3"),
        row(
            A + " + " + B + " <= 7",
            ROW_A + "填报 5、" + ROW_B + "填报 3,合计 8,大于 7",
            ROW_A + " states 5; " + ROW_B + " states 3; together 8, which is more than 7"),
        row(
            A + " + litigation.other = 7",
            ROW_A + "填报 5,不等于 7",
            ROW_A + " states 5, which is unlike 7"),
        row(
            "applications.replies.doesNotExist + litigation.other > 0",
            "“6.申请信息不存在数”填报 0、“五、行政诉讼数量/(三)其他情形数”填报 0,合计 0,不大于 0",
            "“6.申请信息不存在数” states 0; “五、行政诉讼数量/(三)其他情形数” states 0; together 0,"
                + " which is not more than 0"),
        row(
            "if " + A + " > 0 then " + B + " > 3",
            ROW_A + "填报 5,而" + ROW_B + "填报 3",
            ROW_A + " states 5, but " + ROW_B + " states 3"),
        row(
            A + " > 0 iff " + B + " = 0",
            ROW_A + "填报 5,而" + ROW_B + "填报 3",
            ROW_A + " states 5, but " + ROW_B + " states 3"),
        row(
            "if " + A + " > 0 then " + A + " <= " + B,
            ROW_A + "填报 5,高于" + ROW_B + "的 3",
            ROW_A + " states 5, more than the 3 of " + ROW_B),
        row(
            "if " + A + " >= " + B + " then litigation.other > 0",
            ROW_A + "填报 5、" + ROW_B + "填报 3,而“五、行政诉讼数量/(三)其他情形数”填报 0",
            ROW_A + " states 5; " + ROW_B + " states 3, but “五、行政诉讼数量/(三)其他情形数” states 0"),
        row(
            "if " + A + " > 0 then " + B + " >= applications.received.total",
            ROW_A + "填报 5,而" + ROW_B + "填报 3,低于“(一)收到申请数”的 5",
            ROW_A + " states 5, but " + ROW_B + " states 3, less than the 5 of “(一)收到申请数”"),
        row(
            "not (" + A + " > 0 and " + B + " > 0 and " + A + " < 9)",
            ROW_A + "填报 5、" + ROW_B + "填报 3",
            ROW_A + " states 5; " + ROW_B + " states 3"),
        row(
            "not stated(" + A + ", litigation.*)",
            ROW_A + "、" + ROW_B + "、“五、行政诉讼数量/(三)其他情形数”填报了数字",
            "Figures are stated in " + ROW_A + "; " + ROW_B + "; “五、行政诉讼数量/(三)其他情形数”"),
        row(
            "stated(fees) or " + B + " = 0",
            ROW_B + "填报 3、未填报数字",
            ROW_B + " states 3; no figure is stated"),
        row(
            "if stated(" + A + ") then " + B + " = 0",
            ROW_B + "填报 3,不等于 0",
            ROW_B + " states 3, which is unlike 0"),
        row(
            "header.makesRules = 1 or " + A + " = 0",
            "填报单位无权制定规章、" + ROW_A + "填报 5",
            "The organ may not make rules; " + ROW_A + " states 5"),
        row(
            "institutions.dedicatedFunds = 1",
            "“(五)政府信息公开专项经费”填报 2.50,不等于 1",
            "“(五)政府信息公开专项经费” states 2.50, which is unlike 1"),
        row(
            A + " = sum(applications.replies.**)",
            ROW_A + "填报 5,按各项应为 66(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + …),相差 -61",
            ROW_A
                + " states 5, but its parts give 66 (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + …),"
                + " difference -61"));
  }

  private static StatisticsForm form() {
    return TestForm.with(
        TestForm.blank(Edition.STATISTICS_2017),
        "level=TOWNSHIP",
        "complaints=5",
        "applications.received.total=5",
        "litigation.total=3",
        "litigation.other=0",
        "reconsideration.upheld=4",
        "reconsideration.other=1",
        "institutions.dedicatedFunds=2.50",
        "applications.replies.total=0",
        "applications.replies.alreadyDisclosed=1",
        "applications.replies.granted=2",
        "applications.replies.partlyGranted=3",
        "applications.replies.refused.total=4",
        "applications.replies.refused.stateSecret=5",
        "applications.replies.refused.tradeSecret=6",
        "applications.replies.refused.personalPrivacy=7",
        "applications.replies.refused.endangersSecurity=8",
        "applications.replies.refused.notGovernmentInformation=9",
        "applications.replies.refused.otherStatutoryGrounds=10",
        "applications.replies.notThisOrgan=11",
        "applications.replies.doesNotExist=0",
        "applications.replies.askedToAmend=0",
        "applications.replies.referredElsewhere=0");
  }

  @ParameterizedTest
  @MethodSource("violated")
  void aViolationIsToldInBothLanguages(String check, String zh, String en) {
    Finding finding = TestRules.findings(form(), check).get(0);
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertEquals(new Sentence(zh + ":应当成立。", en + ": it holds."), finding.message());
  }

  @Test
  void aFullStopOfTheStatementIsNotDoubled() {
    RuleSet rules =
        TestRules.read(
            TestRules.file(Edition.STATISTICS_2017, A + " = 4")
                .replace("应当成立", "应当成立。")
                .replace("it holds", "it holds."));
    Finding finding =
        Checker.builtIn().with(rules).check(form()).findings().stream()
            .filter(f -> f.rule().id().equals("own.rule"))
            .findFirst()
            .orElseThrow();
    assertEquals(ROW_A + "填报 5,不等于 4:应当成立。", finding.message().zh());
    assertEquals(ROW_A + " states 5, which is unlike 4: it holds.", finding.message().en());
  }

  @Test
  void whatKeepsARuleOpenIsNamed() {
    Finding finding =
        TestRules.findings(form(), A + " = " + B + " + litigation.upheld + litigation.corrected")
            .get(0);
    assertEquals(Outcome.UNDETERMINED, finding.outcome());
    assertEquals(
        new Sentence(
            "“(一)维持具体行政行为或者驳回原告诉讼请求数”未填、“五、行政诉讼数量/(二)被依法纠错数”未填,无法判断:应当成立。",
            "“(一)维持具体行政行为或者驳回原告诉讼请求数” is blank;"
                + " “五、行政诉讼数量/(二)被依法纠错数” is blank; cannot be decided: it holds."),
        finding.message());
    assertEquals(
        List.of("litigation.upheld", "litigation.corrected"),
        finding.blanks().stream().map(cell -> cell.cell().name()).toList());
    assertEquals(4, finding.cells().size());
  }

  @Test
  void ofManyBlanksTheFirstFourAreNamed() {
    String check = "sum(applications.received.byChannel.*) + reconsideration.corrected = 1";
    assertEquals(
        "“1.当面申请数”未填、“2.传真申请数”未填、“3.网络申请数”未填、“4.信函申请数”未填,另有 1 格空白,无法判断:应当成立。",
        TestRules.findings(form(), check).get(0).message().zh());
    assertEquals(
        "“1.当面申请数” is blank; “2.传真申请数” is blank; “3.网络申请数” is blank;"
            + " “4.信函申请数” is blank; 1 more is blank; cannot be decided: it holds.",
        TestRules.findings(form(), check).get(0).message().en());
  }

  @Test
  void onlyTheBlanksOfWhatIsOpenAreNamed() {
    String check =
        "if fees > 0 then litigation.upheld < 0 or complaints > litigation.corrected + 9";
    Finding finding = TestRules.findings(form(), check).get(0);
    assertEquals(
        List.of("fees"), finding.blanks().stream().map(cell -> cell.cell().name()).toList());
    assertEquals("", finding.blanks().get(0).value());
  }

  @Test
  void whatIsNoNumberIsShownAsItStands() {
    StatisticsForm form = TestForm.with(form(), "complaints=约5");
    Finding finding = TestRules.findings(form, A + " = " + B).get(0);
    assertEquals("“六、举报投诉数量”填写的“约5”不是数字,无法判断:应当成立。", finding.message().zh());
    assertEquals(
        "“六、举报投诉数量” holds “约5”, which is no number; cannot be decided: it holds.",
        finding.message().en());
    assertEquals("约5", finding.cells().get(0).value());
    assertEquals("约5", finding.blanks().get(0).value());
  }

  @Test
  void anUnknownLevelOfTheOrganIsSaid() {
    StatisticsForm form = TestForm.with(form(), "level=");
    Finding finding = TestRules.findings(form, "header.makesRules = 1").get(0);
    assertEquals("填报单位的层级未注明,无法判断:应当成立。", finding.message().zh());
    assertEquals(
        "The level of the organ is not stated; cannot be decided: it holds.",
        finding.message().en());
    assertEquals(List.of(), finding.blanks());
    StatisticsForm province = TestForm.with(form(), "level=PROVINCE");
    assertEquals(
        "填报单位有权制定规章:应当成立。",
        TestRules.findings(province, "not header.makesRules = 1").get(0).message().zh());
  }

  @Test
  void placesInTablesWithColumnsHaveTableRowAndColumn() {
    StatisticsForm form =
        TestForm.with(TestForm.HUAIAN, "applications.partlyDisclosed.otherOrganisation=-1");
    Finding finding =
        TestRules.findings(form, "applications.partlyDisclosed.otherOrganisation >= 0").get(0);
    assertEquals("表三“(二)部分公开”行“其他”列填报 -1,小于 0:应当成立。", finding.message().zh());
    assertEquals(
        "Table three, row “(二)部分公开”, column “其他” states -1, which is less than 0: it holds.",
        finding.message().en());
    FindingCell cell = finding.cells().get(0);
    assertEquals("三、收到和处理政府信息公开申请情况", cell.table());
    assertEquals("(二)部分公开(区分处理的,只计这一情形,不计其他情形)", cell.row());
    assertEquals("其他", cell.column());
    assertEquals("-1", cell.value());
  }

  @Test
  void linesThatTheLayoutDoesNotPrintAreNotAmongTheCells() {
    Finding finding =
        TestRules.findings(
                TestForm.OTOG,
                "proactiveDisclosure.disclosedItems = sum(proactiveDisclosure.byChannel.*)")
            .get(0);
    assertEquals(
        List.of("disclosedItems", "governmentWebsite", "microblog", "wechat", "otherChannels"),
        finding.cells().stream().map(cell -> cell.cell().simpleName()).toList());
  }

  @Test
  void answersAndTextsAreShownAsStated() {
    Finding finding =
        TestRules.findings(
                TestForm.with(TestForm.OTOG, "serviceHalls.mattersHandledOnline=审批"),
                "not stated(serviceHalls.physicalHall, serviceHalls.linkedToSupervision,"
                    + " serviceHalls.mattersHandledThere, serviceHalls.mattersHandledOnline)")
            .get(0);
    assertEquals(
        List.of("是", "否", "", "审批"), finding.cells().stream().map(FindingCell::value).toList());
  }

  @Test
  void enumsHaveNamesForFilesAndForPeople() {
    assertEquals("error", Severity.ERROR.id());
    assertEquals(new Sentence("错误", "error"), Severity.ERROR.label());
    assertEquals("printed", Source.PRINTED.id());
    assertEquals(new Sentence("表内注明", "printed on the form"), Source.PRINTED.label());
    assertEquals("undetermined", Outcome.UNDETERMINED.id());
    assertEquals(new Sentence("不成立", "violated"), Outcome.VIOLATED.label());
    assertEquals("inconsistent", Verdict.INCONSISTENT.id());
    assertEquals(new Sentence("一致", "consistent"), Verdict.CONSISTENT.label());
  }
}
