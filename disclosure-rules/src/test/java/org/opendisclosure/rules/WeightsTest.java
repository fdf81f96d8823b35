package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Sentence;

/** Figures that are known to be right are suspected last. */
class WeightsTest {

  private static final StatisticsForm WRONG_TOTAL =
      TestForm.with(TestForm.HUAIAN, "review.reconsideration.total=350");

  private static List<Suspect> suspects(Weights weights) {
    return Checker.builtIn().with(weights).check(WRONG_TOTAL).findings().get(0).suspects();
  }

  private static Set<String> cells(List<Suspect> suspects) {
    return suspects.stream()
        .flatMap(suspect -> suspect.corrections().stream())
        .map(correction -> correction.cell().cell().name())
        .collect(Collectors.toSet());
  }

  @Test
  void withoutWeightsAnyFigureOfTheGroupMayBeWrong() {
    assertEquals(5, suspects(Weights.none()).size());
  }

  @Test
  void theCheapestFigureIsSuspected() {
    List<Suspect> suspects =
        suspects(Weights.of(Map.of("review.reconsideration.{upheld, corrected, pending}", 2)));
    assertEquals(
        Set.of("review.reconsideration.total", "review.reconsideration.other"), cells(suspects));
    suspects = suspects(Weights.of(Map.of("review.*.total", 3, "review.**", 4)));
    assertEquals(5, suspects.size());
  }

  @Test
  void aCellHasTheGreatestOfItsWeights() {
    int[] weights =
        Weights.of(Map.of("applications.**", 2, "applications.**.total", 5, "fees", 3))
            .in(Edition.ANNUAL_REPORT_2021);
    assertEquals(5, weights[index("applications.disclosed.total")]);
    assertEquals(2, weights[index("applications.disclosed.naturalPerson")]);
    assertEquals(1, weights[index("review.reconsideration.total")]);
  }

  private static int index(String name) {
    return Edition.ANNUAL_REPORT_2021.catalogue().get(name).index();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "applications.disclosed.totel | 2 | no edition has a number named"
            + " applications.disclosed.totel; did you mean applications.disclosed.total",
        "nothing.** | 2 | no edition has a number named nothing.**",
        "header.makesRules | 2 | no edition has a number named header.makesRules",
        "applications..total | 2 | 'applications..total' is no pattern of cell names",
        "applications.{a | 2 | is no pattern of cell names",
        "$row.total | 2 | is no pattern of cell names",
        "a,b | 2 | is no pattern of cell names",
        "review.** | 0 | the weight of 'review.**' must be from 1 to 1000000, but is 0",
        "review.** | 1000001 | must be from 1 to 1000000",
      })
  void whatCannotBeMeantIsRefused(String pattern, int weight, String message) {
    Sentence refusal = Weights.refusal(pattern, weight).orElseThrow();
    assertTrue(refusal.en().contains(message), refusal.en());
    assertFalse(refusal.zh().isBlank());
  }

  @Test
  void allRefusalsAreListed() {
    Map<String, Integer> wrong = new LinkedHashMap<>();
    wrong.put("no.such", 2);
    wrong.put("review.**", -1);
    wrong.put("fees", 2);
    String message =
        assertThrows(IllegalArgumentException.class, () -> Weights.of(wrong)).getMessage();
    assertEquals(2, message.lines().count(), message);
    assertSame(Weights.none(), Weights.of(Map.of()));
    assertEquals("{fees=2}", Weights.of(Map.of("fees", 2)).toString());
  }
}
