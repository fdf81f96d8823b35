package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;

/** Rules that hide text and are not understood are told, because what they hide may be read. */
class HtmlUnclearStyleTest {

  private static boolean isTold(String sheet) {
    String page =
        "<style>"
            + sheet
            + "</style><h1>某某局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>"
            + "<table><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr></table>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      return reader.next().notes().stream()
          .anyMatch(note -> note.message().equals(HtmlProblems.unclearStyle()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@media{.a{display:none}}",
        "td:nth-child(1 of .k) .a{display:none}",
        "td:has(.a) .a{display:none}",
        "span:has(b){visibility:hidden}",
        ":lang(zh) .a{display:none}",
        "@scope (td){.a{display: none}}",
        ".a,:foo{display:none}",
        "td:nosuch(b) .a,.b{visibility:hidden}"
      })
  void aRuleThatHidesAndIsNotUnderstoodIsTold(String sheet) {
    assertEquals(true, isTold(sheet));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a{display:none}.b{visibility:hidden !important}",
        "@media print{.a{display:none}}@media screen{.b{display:none}}",
        "/* .a{display:none} */ td:has(b){color:red}",
        "a:hover .a,.b::selection{display:none}",
        ".a:first-of-type,td:not(.b) .a,.b:LINK{display:none}",
        ".a:-moz-focusring,:foo{display:none}.a,:foo{color:red}",
        "@keyframes x{from{visibility:hidden}to{visibility:visible}}",
        "@supports not (display:grid){.a{display:none}}@layer x{.a{display:none}}",
        "td{*zoom:1;filter:alpha(opacity=50)}.a .b>i{ DISPLAY : NONE }"
      })
  void aSheetThatIsUnderstoodIsNot(String sheet) {
    assertEquals(false, isTold(sheet));
  }
}
