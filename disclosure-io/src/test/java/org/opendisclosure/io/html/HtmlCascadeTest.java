package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/** The style sheets of a page decide what of it is seen, as a browser would take them. */
class HtmlCascadeTest {

  private static final String CONTENT =
      "30<i id=n class='Tip a/b' title='foot note' lang=zh-CN>7</i>01";

  @Test
  void rulesCountBesideSheetsThatAreKeptElsewhere() {
    String sheet = "@charset 'utf-8'; @import 'other.css'; .Tip{display:none}";
    Pages.assertReadWithoutStyles(Pages.withCell(sheet, "30<span class=Tip>7</span>01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".Tip{display:none}",
        "#n{display:none}",
        "i{display:none}",
        ".a\\/b{display:none}",
        "[title]{display:none}",
        "[title='foot note']{display:none}",
        "[title^=foot]{display:none}",
        "[title$=note]{display:none}",
        "[title*='t n']{display:none}",
        "[title~=note]{display:none}",
        "i[lang|=zh]{display:none}",
        "td > i{display:none}",
        "table tr td .Tip{display:none}",
        "tbody tr:first-child td:nth-child(2) i{display:none}",
        "th + td > i{display:none}",
        "th ~ td > i{display:none}",
        "b, .x:hover, i{display:none}",
        ":is(b, i){display:none}",
        "td :where(.Tip){display:none}",
        "i:not(.shown){display:none}",
        ".Tip:not(:hover){display:none}",
        "i:last-of-type{display:none}",
        "<!-- .Tip{display:none} -->",
        "/* } */ .Tip/**/{/**/display:none;}",
        "@media screen{.Tip{display:none}}",
        "@media all and (min-width:800px){.Tip{display:none}}",
        "@media print{.Tip{display:inline}} .Tip{display:none}",
        "@media not print{.Tip{display:none}}",
        "@supports (display:grid){.Tip{display:none}}",
        "@layer base{@media screen{.Tip{display:none}}}",
        "@font-face{font-family:x;src:url(x)} @page{margin:0} .Tip{display:none}",
        "b{color:} } .Tip{display:none}",
        "@charset 'utf-8'; .Tip{display:none}",
        ".Tip{display:inline} .Tip{display:none}",
        "#n{display:none} .Tip{display:inline}",
        ".Tip{display:none!important} #n{display:inline}",
        "i.Tip{display:none} .Tip{display:inline}",
        "td{font-size:0} td i{font-size:inherit} td{font-size:16px} td i{font-size:0}",
      })
  void whatARuleHidesIsNotRead(String sheet) {
    Pages.assertRead(Pages.withCell(sheet, CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".tip2{display:none}",
        "b > i{display:none}",
        "td:nth-child(3) i{display:none}",
        ".Tip:hover{display:none}",
        ".Tip:contains('7'){display:none}",
        "i:not(.Tip){display:none}",
        "i:lang(en){display:none}",
        "@media print{.Tip{display:none}}",
        "@media (max-width:600px){.Tip{display:none}}",
        "@media screen and (max-width:600px), print{.Tip{display:none}}",
        "@supports not (display:grid){.Tip{display:none}}",
        ".Tip{display:none} .Tip{display:inline}",
        ".Tip{display:none} #n{display:inline}",
        ".Tip{display:none} i{display:inline!important}",
        ".Tip{display:none;display:inline}",
        ".Tip::first-line{display:none}",
        "/* .Tip{display:none} */",
      })
  void whatNoRuleHidesIsRead(String sheet) {
    Reading reading = Pages.withCell(sheet, CONTENT);
    assertEquals(List.of(), Pages.notes(reading, Note.Kind.UNREADABLE));
    assertEquals("stated OptionalLong[30701]", Pages.raw(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        ".x{vertical-align:super}#300<i class=x>1</i>#300 | 1",
        ".x{vertical-align:sub;font-size:12px}#300<b><i class=x>1</i></b>#300 | 1",
        "td .x{position:relative;top:-4px}#300<i class=x>1</i>#300 | 1",
        ".x{font-size:smaller}#300<i class=x>1</i>#300 | 1",
        ".x{float:right}#300<i class=x>1</i>#300 1",
        ".x{display:block}#300<i class=x>1</i>#300 1",
        ".x{text-decoration:line-through}#<i class=x>2999</i>3001#~~2999~~3001",
        ".x{text-decoration-line:underline line-through}#<i class=x>3001</i>#~~3001~~",
        "sup{vertical-align:baseline;font-size:100%}#300<sup>1</sup>#300 | 1",
        ".x::after{content:'1'}#<i class=x>300</i>#300 | 1",
        ".x:before{content:\"\\31\"}#<i class=x>300</i>#1 | 300",
        "td .x::before{content:attr(data-n)}#<i class=x data-n=3001></i>#| 3001",
        ".x::after{content:counter(n)}#3001<i class=x></i>#'3001#'",
      })
  void whatARuleSetsApartIsNotJoined(String sheet, String content, String raw) {
    Reading reading = Pages.withCell(sheet, content);
    assertEquals(raw, Pages.raw(reading));
    Pages.assertOneIsRaw(reading, Pages.CHANGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        ".h{visibility:hidden} .h .v{visibility:visible}#<i class=h>7<b class=v>3001</b>8</i>",
        ".h{font-size:0} .h .v{font-size:16px}#<i class=h>7<b class=v>3001</b>8</i>",
        ".h{color:transparent} .v{color:black}#<i class=h>7<b class=v>3001</b></i>",
        ".h{display:none} .h .v{display:block}#3001<i class=h>7<b class=v>8</b></i>",
        ".x::after{content:''}#<i class=x>3001</i>",
        ".x::after{content:none}#<i class=x>3001</i>",
        ".x::after{content:'1';display:none}#<i class=x>3001</i>",
        ".h{display:none}#<i class=h style='display:inline'>3001</i>",
        ".h{display:none!important}#3001<i class=h style='display:inline'>7</i>",
        "i{display:inline}#3001<i style='display:none'>7</i>",
        "sup{display:none}#3001<sup>1</sup>",
        ".num{font-size:120%}#<i class=num>30</i><i class=num>01</i>",
      })
  void whatIsInheritedOrOverriddenIsWhatIsSeen(String sheet, String content) {
    Pages.assertRead(Pages.withCell(sheet, content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<style media=print>", "<noscript><style>", "<style type=text/less>"})
  void sheetsForOthersDoNotCount(String start) {
    Reading reading =
        Pages.with("", "</body>", start + ".figure{display:none}</style></noscript></body>");
    Pages.assertRead(reading);
  }

  @Test
  void aSheetWithoutEndIsReadInTimeAndTold() {
    String rules = "td:nth-child(n) ~ td:not(.a) i, ".repeat(10) + "b{display:none}\n";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Reading reading = Pages.withCell(rules.repeat(4_000), "3001");
          assertEquals(1, Pages.notes(reading, Note.Kind.REFUSED).size());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a{b:", "((((", "calc(", "{{{{", "@media(", ":not(", "[a=", "\"", "/*", "\\"})
  void aSheetThatNestsOrNeverEndsIsPassedOver(String part) {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> Pages.assertRead(Pages.withCell(part.repeat(20_000), "3001")));
  }
}
