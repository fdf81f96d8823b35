package org.opendisclosure.rules.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.TestForm;

/** A report says which input and which engine it is of. */
class InputHashTest {

  private static String hash(StatisticsForm form) {
    return Checker.builtIn().check(form).inputHash();
  }

  @Test
  void theHashIsOfADocumentedText() {
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(Edition.STATISTICS_2017),
            "year=2017",
            "level=COUNTY_DEPARTMENT",
            "layout=otog-2017",
            "complaints=3",
            "fees=1.50",
            "serviceHalls.physicalHall=是",
            "institutions.staff.total=约30",
            "serviceHalls.mattersHandledThere=一\\二");
    String text =
        """
        opendisclosure form 1
        edition=statistics-2017
        layout=otog-2017
        level=county-department
        year=2017
        complaints=3
        fees=1.50
        institutions.staff.total?=约30
        serviceHalls.physicalHall=是
        serviceHalls.mattersHandledThere=一\\\\二
        """;
    assertEquals(text, InputText.of(form, Layouts.builtIn().of(form)));
    // printf '…' | sha256sum
    assertEquals("350996c2c8eb3dd727aa9031ab2c53b27b75e33c94419f369f619d28102127fa", hash(form));
  }

  @Test
  void lineBreaksInATextAreNoLinesOfTheirOwn() {
    StatisticsForm form =
        TestForm.with(TestForm.blank(Edition.ANNUAL_REPORT_2021), "overview=一\r\nyear=2020");
    String text = InputText.of(form, Layouts.builtIn().of(form));
    assertTrue(text.endsWith("level=\nyear=\noverview=一\\r\\nyear=2020\n"), text);
    assertEquals(InputText.sha256(text), hash(form));
  }

  @Test
  void theHashOfEveryFormIsThatOfItsText() {
    for (Edition edition : Edition.values()) {
      FormGenerator forms = new FormGenerator(edition, new SplittableRandom(7));
      for (int i = 0; i < 50; i++) {
        StatisticsForm form = forms.next();
        Layout layout = Layouts.builtIn().of(form);
        assertEquals(
            InputText.sha256(InputText.of(form, layout)),
            InputHash.of(form, layout),
            () -> "" + form);
      }
    }
  }

  @Test
  void textsLongerThanAnyBufferAreHashedWhole() {
    String text = "政务公开".repeat(1_000);
    StatisticsForm form =
        TestForm.with(TestForm.HUAIAN, "overview=" + text, "otherMatters=" + text);
    assertEquals(InputText.sha256(InputText.of(form, Layouts.builtIn().of(form))), hash(form));
  }

  @Test
  void everyFigureCountsAndTheNameOfTheOrganDoesNot() {
    Set<String> hashes = new HashSet<>();
    int cells = 0;
    for (Cell cell : TestForm.HUAIAN.edition().catalogue().cells()) {
      if (cell.kind().isWhole()) {
        hashes.add(hash(TestForm.with(TestForm.HUAIAN, cell.name() + "=123456789")));
        cells++;
      }
    }
    assertEquals(cells, hashes.size());
    String hash = hash(TestForm.HUAIAN);
    assertEquals(hash, hash(TestForm.with(TestForm.HUAIAN, "organ=另一机关")));
    assertNotEquals(hash, hash(TestForm.with(TestForm.HUAIAN, "year=2023")));
    assertNotEquals(hash, hash(TestForm.with(TestForm.HUAIAN, "level=COUNTY")));
    Header header = TestForm.OTOG.getHeader().withLayout("statistics-2017");
    assertNotEquals(hash(TestForm.OTOG), hash(TestForm.OTOG.withHeader(header)));
  }

  @Test
  void unreadableAndStatedAreNotTheSame() {
    String cell = "applications.newlyReceived.naturalPerson";
    assertNotEquals(
        hash(TestForm.with(TestForm.HUAIAN, cell + "=-")),
        hash(TestForm.with(TestForm.HUAIAN, cell + "=")));
  }

  @Test
  void anExplanationLeavesTheInputWhatItIs() {
    ExplainedDifference explanation =
        ExplainedDifference.builder()
            .rule("report.review")
            .fingerprint("0")
            .code(ReasonCode.OTHER)
            .text("因")
            .build();
    assertEquals(
        hash(TestForm.HUAIAN), hash(TestForm.HUAIAN.withExplanations(List.of(explanation))));
    assertEquals(OrganLevel.PREFECTURE, TestForm.HUAIAN.getHeader().getLevel().orElseThrow());
  }

  @Test
  void theEngineKnowsItsVersion() {
    assertTrue(Engine.version().matches("\\d+\\.\\d+.*"), Engine.version());
  }
}
