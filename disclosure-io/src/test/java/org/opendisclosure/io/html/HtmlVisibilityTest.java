package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/** What one sees of a cell is its figure, and no more. */
class HtmlVisibilityTest {

  @Test
  void ofClosedDetailsOneSeesTheSummary() {
    Pages.assertRead(Pages.withCell("<details><summary>3001</summary>77</details>"));
    Pages.assertRead(Pages.withCell("3001<details><p>77</p></details>"));
    Reading open = Pages.withCell("<details open><summary>3001</summary>77</details>");
    assertEquals("3001 77", Pages.raw(open));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bdo dir=rtl>3001</bdo>",
        "<bdo dir=RTL><b>30</b>01</bdo>",
        "<bdo dir=ltr>30</bdo><bdo dir=rtl>01</bdo>",
        "<span style='unicode-bidi:bidi-override;direction:rtl'>3001</span>",
        "<span dir=rtl style='unicode-bidi:isolate-override'>3001</span>",
        "&#x202e;3001&#x202c;",
      })
  void digitsThatRunFromRightToLeftAreNoFigure(String content) {
    Pages.assertOneIsRaw(Pages.withCell(content), Pages.CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<span dir=rtl>3001</span>", "<bdo dir=ltr>3001</bdo>", "<bdo>3001</bdo>"})
  void aDirectionAloneDoesNotTurnDigitsAround(String content) {
    Pages.assertRead(Pages.withCell(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meter", "progress"})
  void aBarShowsNoFigureYetIsTold(String bar) {
    Reading reading = Pages.withCell("<%s value=3001 max=9999></%s>".formatted(bar, bar));
    assertEquals("[图]3001", Pages.raw(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='stylesheet' href='a.css'>",
        "<link rel='StyleSheet' href='a.css' media='screen'>",
        "<style>@import url(a.css);</style>",
      })
  void stylesThatAreKeptElsewhereAreToldOnce(String link) {
    Reading reading = Pages.with("", "</head>", link + link + "</head>");
    assertEquals(1, Pages.notes(reading, Note.Kind.CORRECTED).size());
    assertTrue(Pages.notes(reading, Note.Kind.CORRECTED).get(0).contains("存放在别处的样式"));
    assertTrue(reading.isComplete());
    Pages.assertRead(Pages.with("", "</head>", "<link rel=stylesheet media=print href=a></head>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "font-size:0",
        "font-size:0px !important",
        "font: italic 0/1.2 SimSun",
        "font-size:1px",
        "opacity:0",
        "opacity:0%",
        "position:absolute;left:-9999px",
        "position:fixed; top:-999em",
        "position:absolute;inset:0 auto auto -5000px",
        "display:inline-block;text-indent:-9999px;overflow:hidden",
        "display:inline-block;overflow:hidden;width:0",
        "display:block;overflow:hidden;max-height:0",
        "float:left;height:1px;width:1px;overflow:hidden",
        "position:absolute;clip:rect(0 0 0 0)",
        "position:absolute;clip:rect(1px,1px,1px,1px)",
        "position:absolute;clip-path:inset(50%)",
        "display:inline-block;clip-path:circle(0)",
        "display:inline-block;clip-path:polygon(0 0, 0 0, 0 0)",
        "display:inline-block;transform:scale(0)",
        "margin-left:-9999px;float:left",
        "mso-hide:all",
        "background:url(data:image/png;base64,AAAA);display:none",
        "/* color:red; */ DISPLAY : NONE",
      })
  void aHiddenPieceIsNoPartOfAFigure(String style) {
    Pages.assertRead(Pages.withCell("30<span style=\"" + style + "\">7</span>01"));
    Pages.assertRead(Pages.withCell(".h{" + style + "}", "30<span class=h>7</span>01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility:hidden",
        "visibility:collapse",
        "color:transparent",
        "color:rgba(0,0,0,0)",
        "color:#00000000",
        "color:#fff;background:#ffffff",
        "color:white;background-color:rgb(255, 255, 255)",
      })
  void aPieceThatLeavesAGapPartsTheFiguresBesideIt(String style) {
    Pages.assertRead(Pages.withCell("<span style=\"" + style + "\">7</span>3001"));
    Reading reading = Pages.withCell(".h{" + style + "}", "30<span class=h>7</span>01");
    assertEquals("30 | 01", Pages.raw(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none;display:inline",
        "display:nonsense",
        "opacity:.9",
        "font-size:16px",
        "font-size:1em",
        "color:#fff;background:#036",
        "color:red",
        "text-indent:2em",
        "text-indent:-9999px",
        "overflow:hidden;width:0",
        "clip:rect(0 0 0 0)",
        "left:-9999px",
        "position:static;left:-9999px",
        "max-width:none;height:auto",
        "font-weight:bold;font-style:italic;text-decoration:underline",
        "margin:0;padding:0",
        "vertical-align:baseline",
      })
  void aStyleThatHidesNothingLeavesAFigureWhole(String style) {
    Pages.assertRead(Pages.withCell("30<span style=\"" + style + "\">0</span>1"));
    Pages.assertRead(Pages.withCell(".h{" + style + "}", "30<span class=h>0</span>1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "300<a href='x'>1</a>#300 | 1",
        "3<a href='x'>001</a>#3 | 001",
        "3 <a href='x'>001</a>#3 | 001",
        "<a href='x'>30</a><a href='y'>01</a>#30 | 01",
        "300<small>1</small>#300 | 1",
        "300<font size=1>1</font>#300 | 1",
        "300<font size=-2>1</font>#300 | 1",
        "300<span style='font-size:60%'>1</span>#300 | 1",
        "300<span style='font-size:9pt'>1</span>#300 | 1",
        "300<a href='x'><sup>1</sup></a>#300 | 1",
        "300<sup><a href='x'>1</a></sup>#300 | 1",
        "300<span style='position:relative;top:-.5em'>1</span>#300 | 1",
        "300<span style='vertical-align:30%'>1</span>#300 | 1",
        "300<span style='margin-left:2em'>1</span>#300 | 1",
        "300<span style='position:absolute;left:90px'>1</span>#300 1",
        "<span style='display:flex'><span>300</span><span>1</span></span>#300 1",
        "300<math><msup><mn>1</mn><mn>2</mn></msup></math>#300 1 2",
        "30<img src='0.png' alt='0'>01#30 | 01[图]0",
        "<svg><text>3001</text></svg>#[图]3001",
        "<canvas></canvas>#[图]",
        "<select multiple><option>3001<option>7</select>#3001 7",
        "<input value=30><input value=01>#30 01",
      })
  void piecesOfAnotherStandingAreNotJoined(String content, String raw) {
    Reading reading = Pages.withCell(content);
    assertEquals(raw, Pages.raw(reading));
    Pages.assertOneIsRaw(reading, Pages.CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='x'>3001</a>",
        "<a name='_Toc1'>30</a>01",
        "<a href='x'><b>30</b><span>01</span></a>",
        "<small>3001</small>",
        "<span style='font-size:10.5pt'>30</span><span style='font-size:14px'>01</span>",
        "<font size=1><font size=3></font>3001</font>",
        "<input value='3001' readonly>",
        "<input type=number value=3001><input type=hidden value=7><input type=checkbox value=1>",
        "<textarea>3001</textarea>",
        "<select><option>7<option selected>3001</select>",
        "<select><option>3001<option>7</select>",
        "<output>3001</output>",
        "<meter value=7>7</meter>3001<progress>7</progress>",
        "3001<img src='line.gif' width=1 height=20>",
        "3001<img src='x.png' alt='7' style='display:none'>",
        "<math><mn>3001</mn></math>",
        "<table><tr><td>3001</td></tr></table>",
        "<div><table><tbody><tr><td></td><td><p>3001</p></td></tr></table></div>",
        "<table><tr><td><table><tr><td>3001</td></tr></table></td></tr></table>",
      })
  void aFigureInOnePieceIsAFigureWhateverIsAroundIt(String content) {
    Pages.assertRead(Pages.withCell(content));
  }

  @Test
  void someFiguresInATableInACellAreRawAndTheRestIsAsItWas() {
    Reading reading = Pages.withCell("<table><tr><td>30</td><td>01</td></tr></table>");
    assertEquals("30 01", Pages.raw(reading));
    Pages.assertOneIsRaw(reading, Pages.CHANGED);
  }

  @Test
  void picturesThatArrangeAPageAreNotTold() {
    Pages.assertRead(
        Pages.with(
            "", "<main>", "<main><table><tr><td><img alt='1' src='a.gif'><td></td></tr></table>"));
  }

  @Test
  void aTableThatIsNotShownIsNotReadAndIsTold() {
    Reading reading =
        Pages.with(
            ".tab{display:none}",
            "</main>",
            "</main><div class=tab><table><tr><td>规章</td><td>5</td></tr></table></div>");
    assertEquals(Pages.sample(Pages.CITY).figures(), reading.form().orElseThrow().figures());
    assertEquals(List.of("网页上看不见的表格,其中1格数字未采用"), Pages.notes(reading, Note.Kind.CORRECTED));
  }

  @Test
  void aHiddenRowIsNotReadAndItsFiguresAreNamed() {
    String page = Pages.page(Pages.sample(Pages.CITY));
    int figure = page.indexOf(">3001<");
    int row = page.lastIndexOf("<tr", figure);
    Reading reading =
        Pages.read(page.substring(0, row) + "<tr style='display:none'" + page.substring(row + 3));
    assertFalse(reading.isComplete());
    assertEquals(List.of("此行已隐藏,看不见,其中的数字未采用"), Pages.notes(reading, Note.Kind.REFUSED));
    assertTrue(reading.notes().stream().anyMatch(note -> note.raw().contains(" | 3001 | ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"visibility:hidden", "font-size:0", "color:transparent"})
  void aFigureOfWhichOneSeesNothingIsBlankAndTold(String style) {
    Reading reading = Pages.withCell("<i style='" + style + "'>3001</i>");
    assertEquals("stated OptionalLong.empty", Pages.raw(reading));
    assertEquals(List.of("有1格数字因样式而看不见,按空白读取"), Pages.notes(reading, Note.Kind.CORRECTED));
  }

  @Test
  void whiteTextOnAnUnknownGroundIsSeenButNotJoinedToOther() {
    String link = "<link rel=stylesheet href=a.css></head>";
    String page = Pages.page(Pages.sample(Pages.CITY)).replace("</head>", link);
    String white = "<font color=white>";
    assertTrue(page.contains(">3001<"));
    Pages.assertReadWithoutStyles(Pages.read(page.replace(">3001<", ">" + white + "3001</font><")));
    Reading reading = Pages.read(page.replace(">3001<", ">300" + white + "1</font><"));
    assertEquals("300 | 1", Pages.raw(reading));
  }
}
