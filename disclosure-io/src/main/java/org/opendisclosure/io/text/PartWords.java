package org.opendisclosure.io.text;

import java.util.Map;
import java.util.regex.Pattern;

/** The words by which the parts of an annual report are titled, however long. */
final class PartWords {

  /** A word of the official title, and the wordings that offices use for the part. */
  private static final Map<String, Pattern> WORDINGS =
      Map.of(
          "总体", Pattern.compile("总体.*|.*(总体|整体|基本|工作)情况|概[述况]|.*工作综述"),
          "主动公开", Pattern.compile("(本年度?)?主动公开.*情况"),
          "收到和处理", Pattern.compile(".*(收到|办理|处理).*申请.*情况|.*申请.*(办理|处理).*情况"),
          "行政复议", Pattern.compile(".*(行政复议|行政诉讼).*情况"),
          "问题", Pattern.compile(".*(问题|不足|困难).*"),
          "其他", Pattern.compile(".*(其他|需要(报告|说明)).*(事项|情况|内容).*|.*需要(报告|说明)的.*"));

  private PartWords() {}

  /** Whether a text is worded like a title. */
  static boolean fit(String title, String text) {
    return WORDINGS.entrySet().stream()
        .anyMatch(
            words -> title.contains(words.getKey()) && words.getValue().matcher(text).matches());
  }
}
