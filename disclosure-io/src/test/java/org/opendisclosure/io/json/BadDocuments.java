package org.opendisclosure.io.json;

import static org.opendisclosure.io.format.Note.Kind.CORRECTED;
import static org.opendisclosure.io.format.Note.Kind.REFUSED;
import static org.opendisclosure.io.format.Note.Kind.UNREADABLE;

import java.util.List;
import org.opendisclosure.io.format.Note;

/**
 * Documents of the 2021 format with one thing wrong in them.
 *
 * @param marked the properties after the schema, from line 2 of the document, with a ▶ where the
 *     note points
 * @param kind what the note says was done
 * @param label the printed label in the note
 * @param raw the raw text in the note
 * @param message a part of the Chinese message
 * @param isSchemaViolation whether JSON Schema can see it too
 */
record BadDocuments(
    String marked,
    Note.Kind kind,
    String label,
    String raw,
    String message,
    boolean isSchemaViolation) {

  private static final String COUNT = "规章 · 本年制发件数";
  private static final String REVIEW = "四、政府信息公开行政复议、行政诉讼情况";

  private static final String LONG = "1" + "0".repeat(100);

  static final List<BadDocuments> ALL =
      List.of(
          // Jackson's defaults would read 1, 7, 7, 1, 0, 1000 and the second of two.
          count("▶1.9", UNREADABLE, "1.9", "应为整数", true),
          count("▶\"7\"", UNREADABLE, "7", "应为整数", true),
          count("▶7.0", UNREADABLE, "7.0", "应为整数", false),
          count("▶true", UNREADABLE, "true", "应为整数", true),
          count("▶\"\"", CORRECTED, "", "按空白", true),
          count("▶1e3", UNREADABLE, "1e3", "应为整数", false),
          count("1, \"issued\": ▶2", REFUSED, "2", "重复出现", false),
          count("▶1E400", UNREADABLE, "1E400", "应为整数", true),
          count("▶9223372036854775808", UNREADABLE, "9223372036854775808", "应为整数", true),
          count("▶-9223372036854775808", UNREADABLE, "-9223372036854775808", "应为整数", true),
          count("▶{\"a\": [1]}", REFUSED, "{ a: [ 1 ] }", "应为整数", true),
          count("▶[]", REFUSED, "[ ]", "应为整数", true),
          count("▶\"约30\"", UNREADABLE, "约30", "应为整数", true),
          // These two are no JSON to others.
          count("▶NaN", UNREADABLE, "NaN", "应为整数", false),
          count("▶-Infinity", UNREADABLE, "-Infinity", "应为整数", false),
          money("▶\"1.5\"", UNREADABLE, "1.5", "应为数字", true),
          money("▶1e3", UNREADABLE, "1e3", "应为数字", false),
          money("▶1E400", UNREADABLE, "1E400", "应为数字", false),
          money("▶" + LONG, UNREADABLE, LONG, "不超过 100 位", false),
          money("▶NaN", UNREADABLE, "NaN", "应为数字", false),
          money("▶false", UNREADABLE, "false", "应为数字", true),
          money("▶{}", REFUSED, "{ }", "应为数字", true),
          text("▶7", REFUSED, "7", "应为文字", true),
          text("▶true", REFUSED, "true", "应为文字", true),
          text("▶{}", REFUSED, "{ }", "应为文字", true),
          text("▶\" \"", CORRECTED, " ", "按空白", false),
          header("\"year\": ▶\"2024\"", "年度", "2024", "2008 至 2999", true),
          header("\"year\": ▶24", "年度", "24", "2008 至 2999", true),
          header("\"year\": ▶2024.0", "年度", "2024.0", "2008 至 2999", false),
          header("\"year\": ▶99999999999", "年度", "99999999999", "2008 至 2999", true),
          header("\"quarter\": ▶5", "季度", "5", "1 至 4", true),
          header("\"quarter\": ▶0", "季度", "0", "1 至 4", true),
          header("\"level\": ▶\"地级\"", "机关级别", "地级", "prefecture", true),
          header("\"compiledOn\": ▶\"2024-02-30\"", "填报日期", "2024-02-30", "日期", true),
          header("\"publishedOn\": ▶\"2024年1月\"", "发布日期", "2024年1月", "日期", true),
          header("\"organ\": ▶7", "机关名称", "7", "文字", true),
          header("\"organ\": ▶[\"a\"]", "机关名称", "[ a ]", "文字", true),
          header("\"organ\": \"甲\", \"organ\": ▶\"乙\"", "机关名称", "乙", "重复出现", false),
          header("\"orgam\": ▶\"甲\"", "", "甲", "是否为“organ”", true),
          bad("\"header\": ▶7", "", "7", "应为一组", true),
          bad("\"review\": ▶[1]", REVIEW, "[ 1 ]", "应为一组", true),
          bad("\"applications\": ▶\"\"", "三、收到和处理政府信息公开申请情况", "", "应为一组", true),
          bad("\"notes\": ▶\"注\"", "", "注", "应为一列", true),
          bad("\"notes\": [\"注\", ▶7]", "", "7", "应为文字", true),
          bad("\"unknownLines\": ▶{}", "", "{ }", "应为一列", true),
          bad("\"application\": ▶{\"a\": 1}", "", "{ a: 1 }", "是否为“applications”", true),
          bad("\"x\": ▶1", "", "1", "没有名为“x”的属性;", true),
          bad("\"schema\": ▶\"x\"", "", "x", "重复出现", false),
          bad("\"review\": {}, \"review\": ▶{}", REVIEW, "{ }", "重复出现", false),
          bad("\"unreadable\": {\"review.x\": ▶\"甲\"}", "", "甲", "“unreadable.review.x”", true),
          bad("\"unreadable\": {\"overview\": ▶\"甲\"}", "", "甲", "“unreadable.overview”", true),
          unreadable("▶7", "7", "应为文字", true),
          unreadable("\"甲\", \"review.reconsideration.upheld\": ▶\"乙\"", "乙", "重复出现", false),
          unreadable(
              "▶\"甲\"}, \"review\": {\"reconsideration\": {\"upheld\": 1}", "甲", "既在表中填写", false),
          line("▶7", "", "7", "应为一组", true),
          line(
              "▶{\"table\": \"review\", \"values\": [\"\", \"7\"]}",
              "",
              "review 7",
              "应为所印的指标名称",
              true),
          line("▶{\"label\": \"本地\", \"table\": \"x\"}", "本地", "本地 x", "应为下列之一", true),
          line("▶{\"label\": \"本地\"}", "本地", "本地", "应为下列之一", true),
          line(after("overview"), "本地", "review 本地 overview", "应为该表中一行的名称", false),
          line(after("x"), "本地", "review 本地 x", "应为该表中一行的名称", true),
          line(known("\"name\": ▶1"), "", "1", "没有名为“unknownLines.name”", true),
          line(known("\"label\": ▶\"二\""), "", "二", "重复出现", false),
          line(known("\"unit\": ▶7"), "", "7", "应为文字", true),
          line(known("\"values\": ▶7"), "", "7", "应为一列", true),
          line(known("\"values\": [\"1\", ▶2]"), "", "2", "应为文字", true),
          bad("\"explanations\": ▶{}", "", "{ }", "应为一列", true),
          explanation("▶7", "7", "应为一组", true),
          explanation("▶{}", "", "“explanations.rule”应为编号或名称", true),
          explanation("▶" + why("a b", "lag", "因"), "a b f lag 因", "文件中是 \"a b\"", true),
          explanation("▶" + why("a", "滞后", "因"), "a f 滞后 因", "应为下列之一:lag, joint", true),
          explanation("▶" + why("a", "lag", ""), "a f lag", "应为说明文字", true),
          explanation(with("\"name\": ▶1"), "1", "没有名为“explanations.name”", true),
          explanation(with("\"text\": ▶\"二\""), "二", "重复出现", false),
          explanation(with("\"who\": ▶7"), "7", "应为文字", true),
          explanation(with("\"when\": ▶\"昨天\""), "昨天", "这样的日期", true),
          explanation(with("\"cells\": ▶\"review\""), "review", "应为一列", true),
          explanation(with("\"cells\": [▶\"合计\"]"), "合计", "应为编号或名称", true),
          explanation(with("\"cells\": [▶7]"), "7", "应为编号或名称", true));

  private static BadDocuments count(
      String value, Note.Kind kind, String raw, String message, boolean violation) {
    String properties = "\"proactiveDisclosure\": {\"rules\": {\"issued\": " + value + "}}";
    return new BadDocuments(properties, kind, COUNT, raw, message, violation);
  }

  private static BadDocuments money(
      String value, Note.Kind kind, String raw, String message, boolean violation) {
    String properties = "\"proactiveDisclosure\": {\"fees\": {\"amount\": " + value + "}}";
    String label = "行政事业性收费 · 本年收费金额(单位:万元)";
    return new BadDocuments(properties, kind, label, raw, message, violation);
  }

  private static BadDocuments text(
      String value, Note.Kind kind, String raw, String message, boolean violation) {
    return new BadDocuments("\"overview\": " + value, kind, "一、总体情况", raw, message, violation);
  }

  private static BadDocuments header(
      String properties, String label, String raw, String message, boolean violation) {
    return bad("\"header\": {" + properties + "}", label, raw, message, violation);
  }

  private static BadDocuments unreadable(
      String raw, String shown, String message, boolean violation) {
    String properties = "\"unreadable\": {\"review.reconsideration.upheld\": " + raw + "}";
    return bad(properties, "行政复议 · 结果维持", shown, message, violation);
  }

  private static BadDocuments line(
      String line, String label, String raw, String message, boolean violation) {
    return bad("\"unknownLines\": [" + line + "]", label, raw, message, violation);
  }

  private static BadDocuments explanation(
      String explanation, String raw, String message, boolean violation) {
    return bad("\"explanations\": [" + explanation + "]", "", raw, message, violation);
  }

  private static String why(String rule, String code, String text) {
    return "{\"rule\": \"%s\", \"fingerprint\": \"f\", \"code\": \"%s\", \"text\": \"%s\"}"
        .formatted(rule, code, text);
  }

  private static String with(String property) {
    return why("a", "lag", "因").replace("}", ", " + property + "}");
  }

  private static String known(String property) {
    return "{\"table\": \"review\", \"label\": \"本地\", " + property + "}";
  }

  private static String after(String line) {
    return "▶" + known("\"after\": \"" + line + "\"");
  }

  private static BadDocuments bad(
      String properties, String label, String raw, String message, boolean violation) {
    return new BadDocuments(properties, REFUSED, label, raw, message, violation);
  }

  /** The column of line 2 to which the note points. */
  int column() {
    return marked.indexOf('▶') + 1;
  }

  String properties() {
    return marked.replace("▶", "");
  }

  /** Whether a count is the thing that is wrong, and no second one. */
  boolean isCount() {
    return label.equals(COUNT) && !message.startsWith("重复");
  }

  String document() {
    return Documents.of2021(properties());
  }

  @Override
  public String toString() {
    return marked;
  }
}
