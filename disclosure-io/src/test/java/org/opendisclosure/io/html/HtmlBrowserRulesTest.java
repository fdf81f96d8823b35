package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Reading;

/** What a browser does by itself decides what is seen: it opens, numbers, layers and sets text. */
class HtmlBrowserRulesTest {

  private static final String CONTENT = "30<i class=x>7</i>01";
  private static final String CELL = "<td class=\"figure\">3001</td>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30<i popover>7</i>01",
        "30<i popover=manual>7</i>01",
        "30<dialog>7</dialog>01",
        "30<dialog id=d>7</dialog>01",
        "<dialog open>3001</dialog>",
        "<dialog open popover>3001</dialog>",
      })
  void whatIsSeenOnlyOnceItIsOpenedIsNotRead(String content) {
    Pages.assertRead(Pages.withCell(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30<i popover style='display:inline'>7</i>01",
        "30<dialog style='display:inline;position:static'>7</dialog>01",
      })
  void aStyleShowsWhatIsNotOpened(String content) {
    assertNotEquals("stated OptionalLong[3001]", Pages.raw(Pages.withCell(content)));
  }

  @Test
  void aRuleWithASelectorThatBrowsersDoNotKnowHidesNothing() {
    Reading reading = Pages.withCell("i.x,:foo{display:none}", "30<i class=x>0</i>1");
    assertEquals("stated OptionalLong[3001]", Pages.raw(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{display:none} @layer a{#n .x, i.x{display:inline}}",
        "@layer a{i.x{display:inline}} @layer b{.x{display:none}}",
        "@layer a,b; @layer b{.x{display:none}} @layer a{i.x{display:inline}}",
        "@layer a{.x{display:none} @layer c{i.x{display:inline}}}",
        "@layer a{i.x{display:inline}} @layer{.x{display:none}}",
        "@layer a{.x{display:none!important}} i.x{display:inline!important}",
        "@layer a{.x{display:none!important}} @layer b{i.x{display:inline!important}}",
        "@layer notes{.x{display:none}}",
        "@layer a.b{i.x{display:inline}} @layer a{.x{display:none}}",
        "@layer . {i.x{display:inline}} .x{display:none}",
      })
  void theOrderOfLayersDecidesWhatIsHidden(String sheet) {
    Pages.assertRead(Pages.withCell(sheet, CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{display:inline} @layer a{i.x{display:none}}",
        "@layer b,a; @layer b{i.x{display:none}} @layer a{.x{display:inline}}",
        "@layer a{.x{display:inline!important}} i.x{display:none!important}",
        "@media print{@layer a{.x{display:none}}}",
      })
  void theOrderOfLayersDecidesWhatIsShown(String sheet) {
    assertEquals("stated OptionalLong[30701]", Pages.raw(Pages.withCell(sheet, CONTENT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{letter-spacing:-1em}",
        ".x{letter-spacing:-8px}",
        ".x{-webkit-text-security:disc}",
      })
  void digitsSetOverEachOtherOrAsBulletsAreRaw(String sheet) {
    Reading reading = Pages.withCell(sheet, "<i class=x>3001</i>");
    assertEquals("| 3001", Pages.raw(reading));
    Pages.assertOneIsRaw(reading, Pages.CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{letter-spacing:-.5px}",
        ".x{letter-spacing:2px}",
        ".x{letter-spacing:normal;-webkit-text-security:none}",
      })
  void usualSpacingChangesNothing(String sheet) {
    Pages.assertRead(Pages.withCell(sheet, "<i class=x>3001</i>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<ol><li>3001</li></ol> # 1. | 3001",
        "<ol start=5><li>3001</li></ol> # 5. | 3001",
        "<ol><li value=7>3001</li></ol> # 7. | 3001",
        "<ul style='list-style:decimal'><li>3001</li></ul> # 1. | 3001",
        "<ol style='list-style-type:upper-roman'><li><b>3001</b></li></ol> # 1. | 3001",
      })
  void aFigureBehindTheNumberOfAListIsRaw(String content, String raw) {
    Reading reading = Pages.withCell(content);
    assertEquals(raw, Pages.raw(reading));
    Pages.assertOneIsRaw(reading, Pages.CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ol style='list-style:none'><li>3001</li></ol>",
        "<ol><li style='list-style-type:none'>3001</li></ol>",
        "<ol><li style='display:inline'>3001</li></ol>",
        "<ul><li>3001</li></ul>",
      })
  void aFigureInAListWithoutNumbersIsRead(String content) {
    Pages.assertRead(Pages.withCell(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<colgroup><col span=3><col style='visibility:collapse'></colgroup>",
        "<col><col span=2><col class=c>",
        "<colgroup span=3></colgroup><colgroup class=c></colgroup>",
      })
  void theFiguresOfACollapsedColumnAreRaw(String columns) {
    String page = Pages.page(Pages.sample(Pages.CITY));
    int at = page.lastIndexOf("<table", page.indexOf(CELL));
    int end = page.indexOf('>', at) + 1;
    Reading reading =
        Pages.read(
            page.substring(0, end)
                + columns
                + page.substring(end)
                    .replaceFirst("</body>", "<style>.c{visibility:collapse}</style></body>"));
    assertEquals("| 3001", Pages.raw(reading));
    assertEquals(
        "stated OptionalLong[53]",
        Pages.raw(reading, "applications.newlyReceived.businessEnterprise"));
  }

  @Test
  void aColumnThatIsOnlyHiddenIsShownByBrowsers() {
    String columns = "<col><col span=2><col style='visibility:hidden'>";
    String page = Pages.page(Pages.sample(Pages.CITY));
    int at = page.indexOf('>', page.lastIndexOf("<table", page.indexOf(CELL))) + 1;
    Pages.assertRead(Pages.read(page.substring(0, at) + columns + page.substring(at)));
  }
}
