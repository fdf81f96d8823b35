package org.opendisclosure.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/** What formats and forms are made of: words that change how the rest is read. */
final class Words {

  private static final List<String> FIGURES =
      List.of(
          "0",
          "-1",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "99999999999999999999999999999999999999",
          "1.5",
          "1e9",
          "1e999999999",
          "1E-999999999",
          "0.0000000000000000000000001",
          "１２",
          "十二",
          "2.3万",
          "1,234",
          "1，234",
          "30条",
          "—",
          "-",
          "/",
          "无",
          "½",
          "NaN",
          "00012",
          "=1+2",
          "'=1",
          "+7",
          "@x",
          "＝1",
          "是",
          "否",
          "2.5亿元",
          "100%");
  private static final List<String> SYNTAX =
      List.of(
          "机关名称,某局\n",
          "年度,2024\n",
          "格式,statistics-2017\n",
          "格式,annual-report-2019\n",
          "格式,annual-report-2021\n",
          "版式,otog-2017\n",
          "备注,",
          "附加行,",
          "差异说明,",
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项",
          "第二十条第(一)项",
          "第二十条第(五)项",
          "信息内容",
          "单位",
          "统计数",
          "指标名称",
          "总计",
          "自然人",
          "填报单位:",
          "某市2024年政府信息公开工作年度报告",
          "政府信息公開",
          "{",
          "}",
          "[",
          "]",
          "null",
          "\"schema\":\"urn:opendisclosure:annual-report-2021:1\",",
          "\"header\":{",
          "\"notes\":[",
          "\"unknownLines\":[",
          "\"explanations\":[",
          "\\u0000",
          "\\ud842",
          "\\\"",
          "\"",
          "\"\"",
          "\r\n",
          "\u0000",
          "\u0001",
          "\u000b",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\u3000",
          "\u00a0",
          "\u2028",
          "\ud842\udfb7",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "<td rowspan=99999 colspan=3>",
          "<td colspan=0>",
          "<th rowspan=2>",
          "</td>",
          "<p>",
          "<div>",
          "<br>",
          "<h2>",
          "<caption>",
          "<span style='display:none'>",
          "<form>",
          "<svg>",
          "<math>",
          "<template>",
          "<select>",
          "<row r=\"1\">",
          "<row r=\"9999999999\">",
          "<c r=\"ZZZ99\" t=\"s\"><v>",
          "<c t=\"inlineStr\"><is><t>",
          "</v></c>",
          "</row>",
          "<si><t>",
          "<f>1+1</f>",
          "<mergeCell ref=\"A1:XFD1048576\"/>",
          "<w:tbl>",
          "<w:tr>",
          "<w:tc>",
          "<w:p><w:r><w:t>",
          "</w:t></w:r></w:p>",
          "<w:gridSpan w:val=\"99\"/>",
          "<w:vMerge/>",
          "<!--",
          "<![CDATA[",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
          "&#0;",
          "&#xD842;",
          "&nbsp;",
          "&amp;",
          "|",
          "| --- |");

  private Words() {}

  /** All words, in UTF-8. */
  static List<byte[]> all() {
    List<String> words = new ArrayList<>(SYNTAX);
    for (int i = 0; i < 5; i++) {
      words.addAll(FIGURES);
    }
    for (Edition edition : Edition.values()) {
      edition.catalogue().cells().stream().flatMap(Words::of).distinct().forEach(words::add);
    }
    return words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static Stream<String> of(Cell cell) {
    return Stream.of(cell.name(), cell.line().label(), cell.column(), cell.unit());
  }
}
