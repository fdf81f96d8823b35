package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.language.ExpressionParser;
import org.opendisclosure.rules.language.SyntaxException;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.language.Tokenizer;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;

/** What a rule file may say, and every way in which it is refused. */
class RuleFileTest {

  private static final String GOOD =
      """
      id: own
      version: 1.0
      editions: [annual-report-2019, annual-report-2021]
      sets:
        columns: [naturalPerson, researchInstitution]
      rules:
        - id: own.rule-1
          severity: information
          source: practice
          zh: 总计不应少于自然人
          en: the total is no less than natural persons
          editions: [annual-report-2021]
          check: >-
            for column in columns:
            applications.totalHandled.total
            >= applications.totalHandled.$column
      """;

  private static List<String> problems(String text) {
    RuleFileException refused =
        assertThrows(RuleFileException.class, () -> TestRules.read(text), text);
    assertTrue(refused.problems().stream().allMatch(problem -> problem.file().equals("own.yaml")));
    for (RuleFileException.Problem problem : refused.problems()) {
      assertTrue(problem.message().zh().matches("(?s).*\\p{IsHan}.*"), problem.message().zh());
      assertTrue(problem.message().zh().length() > 3, problem.message().zh());
    }
    List<String> shown =
        refused.problems().stream().map(RuleFileException.Problem::toString).toList();
    assertEquals(String.join(System.lineSeparator(), shown), refused.getMessage());
    return shown.stream().map(problem -> problem.substring("own.yaml".length())).toList();
  }

  @Test
  void aRuleSaysWhereItComesFrom() {
    RuleSet set = TestRules.read(GOOD);
    assertEquals("own", set.id());
    assertEquals("1.0", set.version());
    assertEquals("own 1.0", set.toString());
    Rule rule = set.rules().get(0);
    assertEquals("own.rule-1", rule.id());
    assertEquals("own.rule-1", rule.toString());
    assertEquals(Severity.INFORMATION, rule.severity());
    assertEquals(Source.PRACTICE, rule.source());
    assertEquals("总计不应少于自然人", rule.statement().in(Language.ZH));
    assertEquals("the total is no less than natural persons", rule.statement().in(Language.EN));
    assertEquals(
        "for column in columns: applications.totalHandled.total"
            + " >= applications.totalHandled.$column",
        rule.expression());
    assertEquals(Set.of(Edition.ANNUAL_REPORT_2021), rule.editions());
    assertEquals("own.yaml", rule.file());
    assertEquals(7, rule.line());
    assertThrows(
        UnsupportedOperationException.class, () -> rule.editions().remove(Edition.STATISTICS_2017));
  }

  /** The good file with one text replaced, and the problems that this makes. */
  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("id: own\n", "", ":1:1: the key 'id' is missing"),
        refusal(
            "id: own\n",
            "id: Own\n",
            ":1:5: expected an id of small letters, digits, '-' and '.', found 'Own'"),
        refusal("id: own\n", "id: own\nid: two\n", ":2:1: the key 'id' stands already in line 1"),
        refusal("id: own\n", "id: own\nidd: two\n", ":2:1: unknown key 'idd'; did you mean id?"),
        refusal(
            "id: own\n",
            "id: own\ncolour: red\n",
            ":2:1: unknown key 'colour'; expected one of [id, version, editions, rules, lastEditions, sets]"),
        refusal("id: own\n", "id: [own]\n", ":1:5: expected a text for 'id', found a list"),
        refusal("id: own\n", "id: {a: b}\n", ":1:5: expected a text for 'id', found a mapping"),
        refusal("id: own\n", "id: 7\n", ":1:5: expected a text for 'id', found int '7'"),
        refusal("id: own\n", "id:\n", ":1:4: expected a text for 'id', found nothing"),
        refusal("id: own\n", "id: own\n? [a]\n: b\n", ":2:3: expected a key, found a list"),
        refusal(
            "version: 1.0", "version: ''", ":2:10: expected a text for 'version', found nothing"),
        refusal(
            "version: 1.0",
            "version: null",
            ":2:10: expected a text for 'version', found null 'null'"),
        refusal(
            "editions: [annual-report-2019, annual-report-2021]\n",
            "editions: annual-report-2019\n",
            ":3:11: expected a list for 'editions', found str 'annual-report-2019'",
            ":12:16: rule own.rule-1: edition annual-report-2021 is not among the editions of the file"),
        refusal(
            "editions: [annual-report-2019, annual-report-2021]\n",
            "editions: []\n",
            ":3:11: expected a list for 'editions', found an empty list",
            ":12:16: rule own.rule-1: edition annual-report-2021 is not among the editions of the file"),
        refusal(
            "[annual-report-2019, ",
            "[annual-report-2020, ",
            ":3:12: unknown edition 'annual-report-2020'; expected one of"
                + " [statistics-2017, annual-report-2019, annual-report-2021]"),
        refusal(
            "[annual-report-2019, ",
            "[annual-report-2021, ",
            ":3:32: edition annual-report-2021 is listed twice"),
        refusal(
            "    editions: [annual-report-2021]",
            "    editions: [statistics-2017]",
            ":12:16: rule own.rule-1: edition statistics-2017 is not among the editions of the file"),
        refusal(
            "  columns: [",
            "  columns: [naturalPerson, ",
            ":5:28: naturalPerson is listed twice in set columns"),
        refusal("  columns: [", "  columns: [a-b, ", ":5:13: expected a name, found 'a-b'"),
        refusal(
            "  columns: [",
            "  my columns: [total]\n  columns: [",
            ":5:15: expected a plain name for a set, found 'my columns'"),
        refusal(
            "  columns: [naturalPerson, researchInstitution]",
            "  columns: total",
            ":5:12: expected a list for 'columns', found str 'total'"),
        refusal(
            "sets:\n  columns: [naturalPerson, researchInstitution]",
            "sets: columns",
            ":4:7: expected sets by name, found str 'columns'",
            ":13:21: rule own.rule-1: there is no set 'columns' (at character 15 of the check)"),
        refusal(
            "in columns",
            "in colums",
            ":14:21: rule own.rule-1: there is no set 'colums'; did you mean columns? (at character 15 of the check)"),
        refusal(
            "  - id: own.rule-1\n    severity", "  - severity", ":7:5: the key 'id' is missing"),
        refusal(
            "severity: information",
            "severity: fatal",
            ":8:15: rule own.rule-1: unknown severity 'fatal'; expected one of [error, warning, information]"),
        refusal(
            "source: practice",
            "source: Practice",
            ":9:13: rule own.rule-1: unknown source 'Practice'; expected one of [printed, arithmetic, definition, practice]"),
        refusal("    source: practice\n", "", ":7:5: rule own.rule-1: the key 'source' is missing"),
        refusal(
            "    zh: 总计不应少于自然人\n",
            "    zh: ' '\n",
            ":10:9: rule own.rule-1: expected a text for 'zh', found nothing"),
        refusal(
            "    en: the",
            "    en: true\n    note: the",
            ":11:9: rule own.rule-1: expected a text for 'en', found bool 'true'",
            ":12:5: rule own.rule-1: unknown key 'note'; expected one of"
                + " [id, severity, source, zh, en, check, editions, lastEditions, tolerance]"),
        refusal(
            "    en: the",
            "    tolerance: 0.5\n    en: the",
            ":11:16: rule own.rule-1: expected a text for 'tolerance', found float '0.5'"),
        refusal(
            "    en: the",
            "    tolerance: some\n    en: the",
            ":11:16: rule own.rule-1: unknown tolerance 'some'; expected one of [rounding]"),
        refusal(
            "    en: the",
            "    tolerance: rounding\n    en: the",
            ":15:7: rule own.rule-1: tolerance is for a single equality of amounts (at character 1 of the check)"),
        refusal(
            ">=",
            "is",
            ":16:7: rule own.rule-1: expected '=', '!=', '<=', '>=', '<' or '>', found 'is'"
                + " (at character 56 of the check)"),
        refusal(
            "totalHandled.total",
            "totalHandeld.total",
            ":15:7: rule own.rule-1: edition annual-report-2021 has no cell applications.totalHandeld.total;"
                + " did you mean applications.totalHandled.total? (at character 24 of the check)"));
  }

  private static Arguments refusal(String old, String replacement, String... problems) {
    return Arguments.of(old, replacement, List.of(problems));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aMalformedEntryIsRefusedWithItsPlaceAndReason(
      String old, String replacement, List<String> expected) {
    assertTrue(GOOD.contains(old), old);
    int at = GOOD.indexOf(old);
    String text = GOOD.substring(0, at) + replacement + GOOD.substring(at + old.length());
    assertEquals(expected, problems(text));
  }

  /** Check, place in the check from 1, and reason. */
  static Stream<Arguments> badChecks() {
    return Stream.of(
        bad("complaints", 11, "expected '=', '!=', '<=', '>=', '<' or '>', found the end"),
        bad("complaints =", 13, "expected a cell, a number, sum(…) or each(…), found the end"),
        bad("complaints = 1 2", 16, "expected 'and', 'or', 'iff', '+', '-' or the end, found '2'"),
        bad("complaints == 1", 13, "expected a cell, a number, sum(…) or each(…), found '='"),
        bad("complaints = 1.2.3", 14, "expected a number such as 2 or 0.05, found '1.2.3'"),
        bad(
            "complaints = 1234567890123456789012345678901",
            14,
            "expected a number such as 2 or 0.05, found '1234567890123456789012345678901'"),
        bad("complaints = 1 ; 2", 16, "the character ';' has no meaning in an expression"),
        bad(
            "complaints = 1 \uD842\uDFB7",
            16,
            "the character '\uD842\uDFB7' has no meaning in an expression"),
        bad("complaints !! 1", 12, "the character '!' has no meaning in an expression"),
        bad("sum complaints = 1", 5, "expected '(', found 'complaints'"),
        bad("sum() = 1", 5, "expected a cell or a pattern of cells, found ')'"),
        bad("sum(complaints = 1", 16, "expected ')', found '='"),
        bad("sum(complaints,) = 1", 16, "expected a cell or a pattern of cells, found ')'"),
        bad("(complaints = 1", 16, "expected ')', found the end"),
        bad("if complaints = 1", 18, "expected 'then', found the end"),
        bad(
            "if complaints = 1 then",
            23,
            "expected a cell, a number, sum(…) or each(…), found the end"),
        bad("for in x: complaints = 1", 5, "expected the name of a loop variable, found 'in'"),
        bad(
            "for a.b in x: complaints = 1",
            5,
            "expected the plain name of a loop variable, found 'a.b'"),
        bad("for x of outcomes: complaints = 1", 7, "expected 'in', found 'of'"),
        bad(
            "for x in : complaints = 1",
            10,
            "expected a set, a list such as {a, b} or a pattern of lines, found ':'"),
        bad("for x in outcomes complaints = 1", 19, "expected ':', found 'complaints'"),
        bad("{complaints, = 1", 14, "expected ',' or '}' between braces, found '='"),
        bad("{complaints", 1, "'{' is not closed; expected '}'"),
        bad("{complaints, {fees}} = 1", 14, "'{' is not expected here: braces do not nest"),
        bad("complaints} = 1", 11, "'}' is not expected here: braces do not nest"),
        bad(
            "complaints..x = 1",
            1,
            "'complaints..x' is no name: '' between dots; expected a name, * or **"),
        bad(
            "comp*ints = 1",
            1,
            "'comp*ints' is no name: 'comp*ints' between dots; expected a name, * or **"),
        bad(
            "complaint = 1",
            1,
            "edition statistics-2017 has no cell complaint; did you mean complaints?"),
        bad(
            "nothingLikeThisAtAll = 1",
            1,
            "edition statistics-2017 has no cell nothingLikeThisAtAll"),
        bad(
            "header.makesRule = 1",
            1,
            "edition statistics-2017 has no cell header.makesRule; did you mean header.makesRules?"),
        bad(
            "sum(nothing.*) = 1",
            5,
            "the pattern nothing.* matches no number of edition statistics-2017"),
        bad(
            "sum(serviceHalls.*) = 1",
            5,
            "the pattern serviceHalls.* matches no number of edition statistics-2017"),
        bad(
            "serviceHalls.physicalHall = 1",
            1,
            "serviceHalls.physicalHall holds a text or an answer; only numbers can be compared"),
        bad(
            "complaints = serviceHalls.mattersHandledOnline",
            14,
            "serviceHalls.mattersHandledOnline holds a text or an answer; only numbers can be compared"),
        bad("litigation.* > 0", 1, "'litigation.*' stands for 4 cells; write sum(…) or each(…)"),
        bad("sum(litigation.*, litigation.other) > 0", 19, "litigation.other is selected twice"),
        bad(
            "sum(litigation.* except complaints) > 0",
            25,
            "'complaints' excludes nothing of what is selected"),
        bad("sum(litigation.* except litigation.*) > 0", 25, "nothing is left of the selection"),
        bad(
            "sum(litigation.* except litigation.x) > 0",
            25,
            "edition statistics-2017 has no cell litigation.x"),
        bad("fees = complaints", 1, "amounts of money are mixed with counts in one comparison"),
        bad(
            "complaints = 1 and sum(**) > 1",
            20,
            "amounts of money are mixed with counts in one comparison"),
        bad(
            "complaints = complaints",
            1,
            "the comparison is about no cell: nothing is left when both sides are merged"),
        bad(
            "1 = 1",
            1,
            "the comparison is about no cell: nothing is left when both sides are merged"),
        bad(
            "each(litigation.*) <= each(litigation.*)",
            28,
            "only one each(…) may stand in a check"),
        bad(
            "not (each(litigation.*) > 0 iff 0 < each(litigation.*))",
            42,
            "only one each(…) may stand in a check"),
        bad("stated(header.makesRules)", 8, "stated(…) asks about cells only"),
        bad(
            "stated(complaint)",
            8,
            "edition statistics-2017 has no cell complaint; did you mean complaints?"),
        bad("litigation.$x > 0", 1, "$x is no loop variable here"),
        bad(
            "for outcome in {total}: litigation.$outcom > 0",
            25,
            "$outcom is no loop variable here; did you mean outcome?"),
        bad("for x in {total}: complaints > 0", 5, "$x is never used"),
        bad(
            "for x in {total}: for x in {other}: litigation.$x > 0",
            23,
            "there is a loop over $x already"),
        bad("for x in {total, total}: litigation.$x > 0", 10, "total is listed twice"),
        bad(
            "for x in {to*al}: litigation.$x > 0",
            10,
            "'to*al' is no name: 'to*al' between dots; expected a name, * or **"),
        bad("for x in {*}: litigation.$x > 0", 10, "a list of names has no wildcard: *"),
        bad(
            "for x in litigation.totel: $x > 0",
            10,
            "edition statistics-2017 has no line litigation.totel; did you mean litigation.total?"),
        bad(
            "for x in litigations.*: $x > 0",
            10,
            "edition statistics-2017 has no line litigations.*"),
        bad(
            "for x in serviceHalls.*: $x > 0",
            10,
            "edition statistics-2017 has no line serviceHalls.*"),
        bad(
            "for a in {a,b,c,d,e,f,g,h,i,j}: for b in {a,b,c,d,e,f,g,h,i,j}: for c in {a,b,c,d,e,f,g,h,i,j}: for d in {a,b,c,d,e,f,g,h,i,j}: for e in {a,b}: $a.$b.$c.$d.$e > 0",
            133,
            "the loops run more than 10000 times"),
        bad(
            "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b} > 0",
            1,
            "stands for more than 1000 names"),
        bad(
            "(".repeat(50) + "complaints = 1" + ")".repeat(50),
            51,
            "conditions are nested deeper than 50 levels"));
  }

  private static Arguments bad(String check, int character, String reason) {
    return Arguments.of(check, character, reason);
  }

  @ParameterizedTest
  @MethodSource("badChecks")
  void aMalformedCheckIsRefusedWithItsPlaceAndReason(String check, int character, String reason) {
    String text = TestRules.file(Edition.STATISTICS_2017, check);
    int column = "      check: '".length() - 2 + check.codePointCount(0, character - 1) + 1;
    assertEquals(
        List.of(
            ":12:"
                + column
                + ": rule own.rule: "
                + reason
                + " (at character "
                + character
                + " of the check)"),
        problems(text));
  }

  @Test
  void aCheckMayUseTheDepthThatIsPermitted() {
    String check = "(".repeat(49) + "complaints = 1" + ")".repeat(49);
    assertEquals(1, TestRules.instances(Edition.STATISTICS_2017, check).size());
  }

  @Test
  void aCheckLongerThanTenThousandCharactersIsRefused() {
    String check = "complaints = 0" + " + 1".repeat(2497);
    assertEquals(10_002, check.length());
    assertEquals(1, problems(TestRules.file(Edition.STATISTICS_2017, check)).size());
    assertEquals(1, TestRules.instances(Edition.STATISTICS_2017, check.substring(0, 9998)).size());
  }

  @Test
  void allProblemsOfAFileAreListedInTheOrderOfTheirPlaces() {
    String text =
        GOOD.replace("information", "fatal")
            + """
              - id: own.rule-1
                severity: error
                source: printed
                zh: 甲
                en: a
                check: applications.totalHandled.x = applications.totalHandled.y
              - just a text
              - id: own.rule-2
                severity: error
                source: printed
                zh: 甲
                check: sum(
            """;
    assertEquals(
        List.of(
            ":8:15: rule own.rule-1: unknown severity 'fatal'; expected one of [error, warning, information]",
            ":17:9: rule own.rule-1: the id is taken by the rule in line 7",
            ":22:12: rule own.rule-1: edition annual-report-2019 has no cell applications.totalHandled.x (at character 1 of the check)",
            ":22:12: rule own.rule-1: edition annual-report-2021 has no cell applications.totalHandled.x (at character 1 of the check)",
            ":22:42: rule own.rule-1: edition annual-report-2019 has no cell applications.totalHandled.y (at character 31 of the check)",
            ":22:42: rule own.rule-1: edition annual-report-2021 has no cell applications.totalHandled.y (at character 31 of the check)",
            ":23:5: expected a rule, found str 'just a text'",
            ":24:5: rule own.rule-2: the key 'en' is missing",
            ":28:16: rule own.rule-2: expected a cell or a pattern of cells, found the end (at character 5 of the check)"),
        problems(text).stream().map(p -> p.replaceAll("; did you mean [^?]*\\?", "")).toList());
  }

  @Test
  void onlyAmountsHaveATolerance() {
    String text = TestRules.file(Edition.STATISTICS_2017, "complaints = 1", "tolerance: rounding");
    assertEquals(
        List.of(
            ":12:13: rule own.rule: counts are exact; tolerance is for amounts of money"
                + " (at character 1 of the check)"),
        problems(text));
  }

  @Test
  void theExampleOfTheDocumentationIsARuleFile() {
    String example =
        """
        id: our-bureau
        version: 1
        editions: [annual-report-2021]
        rules:
          - id: our-bureau.issued-in-force
            severity: warning
            source: practice
            zh: 本年制发的规范性文件应在现行有效件数之内
            en: normative documents issued this year are among those in force
            check: proactiveDisclosure.normativeDocuments.issued <= proactiveDisclosure.normativeDocuments.inForce
        """;
    assertEquals(
        List.of(),
        Checker.builtIn().with(TestRules.read(example)).check(TestForm.HUAIAN).findings());
  }

  @Test
  void aRuleForTwoEditionsMustMakeSenseInBoth() {
    String text =
        GOOD.replace("    editions: [annual-report-2021]\n", "")
            .replace("applications.totalHandled.total", "proactiveDisclosure.fees.amount");
    assertTrue(
        problems(text)
            .get(0)
            .contains("edition annual-report-2019 has no cell proactiveDisclosure.fees.amount"),
        problems(text).toString());
  }

  /** A text that is no rule file at all, and what is said about it. */
  static Stream<Arguments> noRuleFiles() {
    return Stream.of(
        Arguments.of("", ": the file is empty; expected id, version, editions and rules"),
        Arguments.of(
            "# only a remark\n", ": the file is empty; expected id, version, editions and rules"),
        Arguments.of("--- \n...\n", ":2:1: expected a mapping with id, version, …, found nothing"),
        Arguments.of(
            "just text", ":1:1: expected a mapping with id, version, …, found str 'just text'"),
        Arguments.of("- a\n", ":1:1: expected a mapping with id, version, …, found a list"),
        Arguments.of(
            "a: b: c\n",
            ":1:5: no YAML: mapping values are not allowed here; a text with ': ' in it needs quotes, or '>-' and a line of its own"),
        Arguments.of("a: [b\n", ":2:1: no YAML: expected ',' or ']', but got <stream end>"),
        Arguments.of("a: 'b\n", ":2:1: no YAML: found unexpected end of stream"),
        Arguments.of(
            "a: b\n\tc: d\n",
            ":2:1: no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        Arguments.of("a: b\nc: \u0007\n", ":2:4: the character U+0007 is not permitted in YAML"),
        Arguments.of(
            "a: &x b\nc: *x\n", ":1:4: anchors and aliases (& and *) are not used in rule files"),
        Arguments.of(
            "a: b\n---\nc: d\n", ":2:1: a second YAML document starts here; expected one only"),
        Arguments.of(
            "a: " + "[".repeat(25) + "]".repeat(25), ":1:22: nested deeper than 20 levels"),
        Arguments.of("a: " + "[".repeat(200_000), ":1:22: nested deeper than 20 levels"));
  }

  @ParameterizedTest
  @MethodSource("noRuleFiles")
  void whatIsNoRuleFileIsRefused(String text, String expected) {
    assertEquals(expected, problems(text).get(0));
  }

  @Test
  void rulesAreAListThatIsNotEmpty() {
    String head = "id: own\nversion: 1\neditions: [statistics-2017]\n";
    assertEquals(List.of(":1:1: the key 'rules' is missing"), problems(head));
    assertEquals(
        List.of(":4:8: expected a list for 'rules', found an empty list"),
        problems(head + "rules: []\n"));
    assertEquals(
        List.of(":4:7: expected a list for 'rules', found nothing"), problems(head + "rules:\n"));
    assertEquals(
        List.of(":5:3: expected a list for 'rules', found a mapping"),
        problems(head + "rules:\n  id: x\n"));
  }

  @Test
  void aFileOfMoreThanAMillionCharactersIsRefused() {
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, '#');
            return length;
          }

          @Override
          public void close() {}
        };
    RuleFileException refused =
        assertThrows(RuleFileException.class, () -> RuleSet.read(endless, "endless"));
    assertEquals("endless: the file is longer than 1048576 characters", refused.getMessage());
    assertEquals("own", TestRules.read(GOOD + "#".repeat((1 << 20) - GOOD.length())).id());
  }

  @Test
  void aReaderThatReturnsLittleAtATimeIsReadToItsEnd() {
    StringReader slow =
        new StringReader(GOOD) {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 3));
          }
        };
    assertEquals(1, RuleSet.read(slow, "slow").rules().size());
  }

  @Test
  void aFileIsReadInUtf8WithOrWithoutByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, GOOD);
    Rule rule = RuleSet.read(file).rules().get(0);
    assertEquals(file.toString(), rule.file());
    assertEquals("总计不应少于自然人", rule.statement().zh());
    Files.writeString(file, "\uFEFF" + GOOD);
    assertEquals(7, RuleSet.read(file).rules().get(0).line());
    Files.write(file, GOOD.getBytes(Charset.forName("GB18030")));
    RuleFileException refused = assertThrows(RuleFileException.class, () -> RuleSet.read(file));
    assertEquals(file + ": the file is no UTF-8 text", refused.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsAnIoProblem(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");
    UncheckedIOException failed =
        assertThrows(UncheckedIOException.class, () -> RuleSet.read(file));
    assertTrue(failed.getMessage().startsWith(file.toString()));
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public void close() {}
        };
    assertEquals(
        "own: unplugged",
        assertThrows(UncheckedIOException.class, () -> RuleSet.read(broken, "own")).getMessage());
  }

  @Test
  void windowsLineEndsAndPlacesInBlockTextsAreCountedRight() {
    String text = GOOD.replace("$column", "$colunm").replace("\n", "\r\n");
    assertEquals(
        List.of(
            ":16:10: rule own.rule-1: $colunm is no loop variable here; did you mean column?"
                + " (at character 59 of the check)"),
        problems(text));
    String literal = GOOD.replace(">-", "|").replace("$column", "$colunm");
    assertEquals(problems(text), problems(literal));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void anyTextIsEitherARuleFileOrRefused(@ForAll @StringLength(max = 60) String text) {
    assertThrows(RuleFileException.class, () -> TestRules.read(text));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aDamagedRuleFileNeverGivesAnythingButListedProblems(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(GOOD);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int at = random.nextInt(text.length());
      String noise = "{}[]()*&:,'\"|>-#$ \n\t=+<!0aé\u0000\uFFFF";
      char c = noise.charAt(random.nextInt(noise.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.setCharAt(at, c);
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 9)));
      }
    }
    try {
      assertTrue(TestRules.read(text.toString()).rules().size() == 1);
    } catch (RuleFileException e) {
      assertTrue(!e.problems().isEmpty());
      int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
      e.problems().forEach(p -> assertTrue(p.line() <= lines + 1, p::toString));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void anyMixOfTokensIsAnExpressionOrASyntaxProblem(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(Tokenizer.KEYWORDS);
    words.addAll(
        List.of(
            "=", "<=", "(", ")", ",", ":", "+", "-", "*", "3", "0.5", "$x", "fees", "**", "{a,b}"));
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
    }
    try {
      ExpressionParser.parse(text.toString());
    } catch (SyntaxException e) {
      assertTrue(e.offset() >= 0 && e.offset() <= text.length(), text + " " + e.offset());
      assertTrue(e.reason().en().length() > 10);
    }
  }

  @Test
  void problemsAreToldInChineseToo() {
    RuleFileException refused =
        assertThrows(
            RuleFileException.class,
            () ->
                TestRules.read(
                    GOOD.replace("id: own\n", "idd: own\n")
                        .replace(
                            "applications.totalHandled.total", "applications.totalHandled.totl")
                        .replace("information", "note")));
    assertEquals(
        List.of(
            "own.yaml:1:1:不认识的键“idd”;是否应为 id?",
            "own.yaml:1:1:缺少键“id”",
            "own.yaml:8:15:规则 own.rule-1:severity 不能为“note”;可用的有 [error, warning, information]",
            "own.yaml:15:7:规则 own.rule-1:版本 annual-report-2021 没有单元格"
                + " applications.totalHandled.totl;是否应为 applications.totalHandled.total?"
                + "(check 的第 24 个字符)"),
        refused.problems().stream().map(problem -> problem.in(Language.ZH)).toList());
  }

  @Test
  void theBuiltInFilesAreReadOnceAndCoverTheirEditions() {
    assertEquals(
        RuleSet.builtIn(Edition.ANNUAL_REPORT_2019), RuleSet.builtIn(Edition.ANNUAL_REPORT_2021));
    assertEquals("annual-report", RuleSet.builtIn(Edition.ANNUAL_REPORT_2021).id());
    assertEquals("statistics-2017", RuleSet.builtIn(Edition.STATISTICS_2017).id());
    assertEquals("1", RuleSet.builtIn(Edition.STATISTICS_2017).version());
  }
}
