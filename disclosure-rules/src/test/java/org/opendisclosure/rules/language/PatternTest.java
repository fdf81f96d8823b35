package org.opendisclosure.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side.Addend;

/** Patterns, loops and how names are suggested. */
class PatternTest {

  @ParameterizedTest
  @CsvSource({
    "a, a, true",
    "a, b, false",
    "a, a.b, false",
    "a.*, a.b, true",
    "a.*, a, false",
    "a.*, a.b.c, false",
    "*.b, a.b, true",
    "**, a.b.c, true",
    "a.**, a, true",
    "a.**, a.b.c, true",
    "a.**, b.c, false",
    "**.c, a.b.c, true",
    "**.c, c, true",
    "**.c, a.c.b, false",
    "a.**.d, a.b.c.d, true",
    "a.**.d, a.d, true",
    "**.b.**.d, a.b.c.b.d, true",
    "a.*, a.heading, false",
    "a.**, a.heading, false",
    "**, a.heading, false",
    "**.heading, a.heading, true",
    "a.*.x, a.heading.x, false",
    "a.heading, a.heading, true",
  })
  void aWildcardStandsForSegmentsButNotForHeadings(String pattern, String name, boolean matches) {
    Pattern parsed = new Pattern(Arrays.asList(pattern.split("\\.")));
    assertEquals(matches, parsed.test(Arrays.asList(name.split("\\."))));
    assertEquals(pattern.contains("*"), parsed.hasWildcard());
    assertEquals(pattern, parsed.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | a",
        "a.{b,c} | a.b a.c",
        "{a, b}.x.{c , d} | a.x.c a.x.d b.x.c b.x.d",
        "{a.b,c}.* | a.b.* c.*",
        "a.$x.c | a.v.w.c",
        "{$x, a}.c | v.w.c a.c",
      })
  void bracesAndLoopVariablesAreExpanded(String path, String expected) throws Pattern.Malformed {
    List<String> expanded = new ArrayList<>();
    Pattern.expand(path, name -> "v.w").forEach(pattern -> expanded.add(pattern.toString()));
    assertEquals(expected, String.join(" ", expanded));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, '', 3",
    "'', abc, 3",
    "kitten, sitting, 3",
    "total, totla, 2",
    "abc, abc, 0",
  })
  void theDistanceOfNamesIsCountedInLetters(String a, String b, int distance) {
    assertEquals(distance, NearestNames.distance(a, b));
    assertEquals(distance, NearestNames.distance(b, a));
  }

  @Test
  void theNearestNamesAreSuggested() {
    List<String> names = List.of("upheld", "corrected", "other", "otter", "total", "bother");
    assertEquals("; did you mean corrected?", suggestion("corected", names));
    assertEquals("; did you mean other or bother or otter?", suggestion("other", names));
    assertEquals("; did you mean other or otter?", suggestion("othe", List.of("otter", "other")));
    assertEquals("", suggestion("xyzxyz", names));
    assertEquals("", suggestion("x", List.of()));
    assertEquals("; did you mean ab?", suggestion("abcd", List.of("ab")));
    assertEquals("", suggestion("abcd", List.of("a")));
    assertEquals("; did you mean a or b or c?", suggestion("x", List.of("d", "c", "b", "a")));
  }

  private static String suggestion(String unknown, List<String> names) {
    return NearestNames.suggestion(unknown, names).en();
  }

  private static List<String> bindings(String check) {
    return TestRules.instances(Edition.STATISTICS_2017, check).stream()
        .map(Instance::bindings)
        .toList();
  }

  @Test
  void loopsRunOverSetsListsAndLinesAndNest() {
    assertEquals(List.of(""), bindings("complaints = 0"));
    assertEquals(
        List.of("x=upheld", "x=corrected", "x=other"),
        bindings("for x in {upheld, corrected, other}: litigation.$x = 0"));
    assertEquals(
        List.of(
            "x=litigation.total",
            "x=litigation.upheld",
            "x=litigation.corrected",
            "x=litigation.other"),
        bindings("for x in litigation.*: $x = 0"));
    assertEquals(
        List.of(
            "a=upheld,b=litigation",
            "a=upheld,b=reconsideration",
            "a=other,b=litigation",
            "a=other,b=reconsideration"),
        bindings("for a in {upheld, other}: for b in {litigation, reconsideration}: $b.$a = 0"));
    assertEquals(
        List.of("g=litigation,x=litigation.other", "g=reconsideration,x=reconsideration.other"),
        bindings("for g in {litigation, reconsideration}: for x in $g.{other}: $x = 0"));
    assertEquals(
        List.of(
            "a=upheld,each=litigation.upheld",
            "a=upheld,each=litigation.total",
            "a=other,each=litigation.other",
            "a=other,each=litigation.total"),
        bindings("for a in {upheld, other}: each(litigation.$a, litigation.total) = 0"));
    assertEquals(
        4,
        TestRules.instances(
                Edition.ANNUAL_REPORT_2021, "for o in outcomes: review.reconsideration.$o = 0")
            .size());
  }

  @Test
  void aSumTakesEachCellOnceWithItsFactor() {
    LinearComparison comparison =
        (LinearComparison)
            TestRules.constraint(
                Edition.STATISTICS_2017,
                "- litigation.total + 3 = 2 * sum(litigation.* except litigation.{total, other}) -"
                    + " 1.5 * litigation.total - 7");
    List<String> residual = new ArrayList<>();
    for (Addend addend : comparison.residual()) {
      residual.add(
          addend.factor() + " " + RuleNames.of(Edition.STATISTICS_2017).name(addend.cell()));
    }
    assertEquals(
        List.of("0.5 litigation.total", "-2 litigation.upheld", "-2 litigation.corrected"),
        residual);
    assertEquals("10", comparison.constant().toPlainString());
    assertEquals(
        "header.makesRules",
        RuleNames.of(Edition.STATISTICS_2017).name(Edition.STATISTICS_2017.catalogue().size()));
  }
}
