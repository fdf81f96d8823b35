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

/** Variables, calculation, nested rules and newer words of style sheets decide what is seen. */
class HtmlModernStyleTest {

  private static final String CONTENT = "30<i class=x>7</i>01";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root{--d:none}.x{display:var(--d)}",
        ".x{display:var(--missing,none)}",
        ".x{display:var(--missing, var(--other, none))}",
        ":root{--D:inline;--d:none}.x{display:var(--d)}",
        ":root{--a:var(--b);--b:none}.x{display:var(--a)}",
        ":root{--d:inline}td{--d:none}.x{display:var(--d)}",
        ":root{--d:none!important}:root{--d:inline}.x{display:var(--d)}",
        ":root{--big: ;--d:none}.x{display:var(--d)}",
        ":root{--d:{display:inline}}.x{display:none}",
        ":root{--s:0px}.x{font:var(--s)/1 serif}",
        ".x{display:inline;display:var(--d,none)!important}#n.x{display:inline}",
        ".x{font-size:calc(0px)}",
        ".x{font-size:calc(2 * (1em - 16px) + 1px/2)}",
        ":root{--n:0}.x{opacity:calc(1 * var(--n))}",
        ".x{opacity:min(1, 0)}",
        ".x{font-size:clamp(0px, 0vw, 1px)}",
        ".x{position:absolute;left:calc(-100vw - 9999px)}",
        "td{ .x{display:none} }",
        "td{color:red; & .x{display:none} top:0}",
        "td{ > .x{display:none} }",
        ".x{ .y &, td &{display:none} }",
        "i{ &.x{display:none} }",
        "tr{ td{ .x{display:none} } }",
        "@media screen{td{ .x{display:none} }}",
        "td{ @media screen{ .x{display:none} } }",
        "b, td{ .y, .x{display:none} } p{color:red}",
        ".x{ a{b:c} display:none}",
        "td{/* } */ .x{display:none}}",
        "@font-face{font-family:f;src:url(x)} td{ .x{display:none} }",
        "@media (width >= 600px){.x{display:none}}",
        "@media (400px <= width <= 2000px){.x{display:none}}",
        "@media (width < 2000px) and (height>100px){.x{display:none}}",
        ".x{zoom:.01}",
        ".x{display:inline-block;scale:0}",
        ".x{display:inline-block;translate:-9999px}",
        ".x{display:inline-block;transform:scale(.01)}",
        ".x{filter:opacity(0)}",
        ".x{display:block;content-visibility:hidden}",
      })
  void whatANewerRuleHidesIsNotRead(String sheet) {
    Pages.assertRead(Pages.withCell(sheet, CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{color:hsl(0 0% 100%)}",
        ".x{color:hsla(120,50%,100%,.9)}",
        ".x{color:hsl(0 0% 0% / 0%)}",
        ".x{color:rgb(0 0 0 / 0)}",
        ".x{color:rgb(100% 100% 100%)}",
        ".x{color:hwb(0 100% 0%)}",
        ".x{color:oklch(1 0 0)}",
        ".x{color:oklab(100% 0 0 / 1)}",
        ".x{color:color(srgb 1 1 1)}",
        ".x{color:color-mix(in srgb, red 0%, white)}",
        ".x{color:color-mix(in oklab, red 0%, transparent)}",
        ".x{color:light-dark(#fff,#000)}",
        ":root{--rgb:255,255,255}.x{color:rgba(var(--rgb),var(--o,1))}",
        ":root{--o:0}.x{color:rgb(1 2 3/var(--o))}",
        ":root{--c:oklch(100% 0 0)}.x{color:var(--c)}",
        ":root{--c:red}.x{color:var(--c);background:var(--c)}",
        ".x{color:hsl(240 100% 50%);background:blue}",
        ":root{--v:hidden}.x{visibility:var(--v)}",
      })
  void textInTheColourOfItsGroundLeavesAGap(String sheet) {
    assertEquals("30 | 01", Pages.raw(Pages.withCell(sheet, CONTENT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{display:var(--missing)}",
        ":root{--D:none}.x{display:var(--d)}",
        "td{--d:none}.x{--d:inline;display:var(--d)}",
        ":root{--a:var(--b);--b:var(--a)}.x{display:var(--a,inline)}",
        ".x{font-size:calc(1em + 0px)}",
        ".x{opacity:calc(1/2)}",
        ".x{left:calc(-9999px)}",
        ".x{color:hsl(0 0% 30%)}",
        ".x{color:rgb(17 24 39 / 1)}",
        ".x{color:oklch(21% .034 264.6)}",
        ".x{color:color-mix(in srgb, black, white 10%)}",
        ".x{color:hsl(0 0% 100%);background:hsl(240 100% 50%)}",
        ".x{color:expression(this.x)}",
        "b{ .x{display:none} }",
        ".x{ b{display:none} }",
        "td{ .x{display:none} .x{display:inline} }",
        "td{ @media print{ .x{display:none} } }",
        "@media (width <= 600px){.x{display:none}}",
        ".x{zoom:0}",
        ".x{zoom:1;scale:1;translate:0;filter:none}",
      })
  void whatANewerRuleShowsIsRead(String sheet) {
    Reading reading = Pages.withCell(sheet, CONTENT);
    assertEquals("stated OptionalLong[30701]", Pages.raw(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<i style='--d:none;display:var(--d)'>7</i>3001",
        "<b style='--d:none'><i style='display:var(--d)'>7</i></b>3001",
        "<i style='font-size:calc(1px - 1px)'>7</i>3001",
        "<i style='color:hsl(0,0%,100%)'>7</i>3001",
        "<i style='color:oklch(1 0 0 / 50%)'>7</i>3001",
      })
  void newerWordsInATagCountAsThoseInASheet(String content) {
    Pages.assertRead(Pages.withCell(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{color:lab(100% 0 0)}",
        ".x{color:rgb(from red r g b)}",
        ".x{font-size:env(size)}",
      })
  void aFigureOfWhichNothingTellsWhetherItIsSeenIsRaw(String sheet) {
    Reading alone = Pages.withCell(sheet, "<i class=x>3001</i>");
    assertEquals("| 3001", Pages.raw(alone));
    Pages.assertOneIsRaw(alone, Pages.CHANGED);
    assertEquals("| 30 | 7 | 01", Pages.raw(Pages.withCell(sheet, CONTENT)));
  }

  @Test
  void textThatAVariableAddsIsToldApart() {
    String sheet = ".x::after{--t:'1';content:var(--t)}";
    Reading reading = Pages.withCell(sheet, "<i class=x>300</i>");
    assertEquals("300 | 1", Pages.raw(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root{--a0:1;%s}.x{display:var(--a9)}",
        "%s .x{display:inline}",
      })
  void variablesAndNestingWithoutEndTakeNoTime(String sheet) {
    StringBuilder names = new StringBuilder();
    for (int i = 1; i < 60; i++) {
      names.append("--a%d:var(--a%d)var(--a%d);".formatted(i, i - 1, i - 1));
    }
    String nested = "a, b{ &, & &{".repeat(30) + "top:0" + "}}".repeat(30);
    String whole = sheet.replace("%s", sheet.startsWith(":root") ? names : nested);
    assertTimeout(
        Duration.ofSeconds(20), () -> Pages.assertRead(Pages.withCell(whole, "30<i>01</i>")));
  }

  @Test
  void nothingIsNotedOfAPageWhoseStylesAreKnown() {
    Reading reading = Pages.withCell(":root{--c:#333}td{color:var(--c)}", "3001");
    assertEquals(List.of(), Pages.notes(reading, Note.Kind.CORRECTED));
  }
}
