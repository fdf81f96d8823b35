package org.opendisclosure.io.csv;

import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Sentence;

/** What is said of CSV files and of nothing else. */
final class CsvProblems {

  private CsvProblems() {}

  /** The library's reason ends with the line, which the note has of its own. */
  static Sentence brokenLabel() {
    return new Sentence(
        "标题中的逗号没有加引号,标题被分到几格,已按括号合并",
        "commas of a label stand without quotes and part it; it is joined by its brackets");
  }

  static Sentence rowNumbers() {
    return new Sentence(
        "第一列没有名称,当作行号,未采用",
        "the first column has no name; it is taken for row numbers and not used");
  }

  static Sentence notCsv(String reason) {
    int place = reason.indexOf(" (record starting");
    return new Sentence(
        "不是规范的CSV文件:引号没有配对、引号后面还有文字,或者某一格过长;此行起未读取",
        "not well-formed CSV; nothing was read from here on: "
            + (place < 0 ? reason : reason.substring(0, place)));
  }

  static Sentence empty() {
    return new Sentence("文件是空的", "the file is empty");
  }

  static Sentence rowTooLong(int fields, int characters) {
    return Sentence.of(
        "此行超过%d格或者%d字,未读取",
        "the row has more than %d fields or %d characters; it is not read", fields, characters);
  }

  static Sentence otherEdition(String found, String expected) {
    return Sentence.of(
        "此行的格式是%s,而本文件的格式是%s;一个文件只能有一种格式",
        "the row is of edition %s, but the file is of edition %s; a file holds one edition",
        Shorten.quoted(found),
        expected);
  }

  static Sentence separator(char sign) {
    boolean isTab = sign == '\t';
    return new Sentence(
        "各格以%s分隔,不是逗号,已按此读取".formatted(isTab ? "制表符" : "“" + sign + "”"),
        "the fields are separated by %s rather than commas; they are read so"
            .formatted(isTab ? "tabs" : "\"" + sign + "\""));
  }

  static Sentence textMark(String raw) {
    return Sentence.of(
        "“%s”前面的撇号是表格软件的文本标记,已去掉",
        "the apostrophe before \"%s\" says to spreadsheets that it is text; it is taken off",
        Shorten.quoted(raw));
  }

  static Sentence missing(String raw) {
    return Sentence.of(
        "“%s”表示没有数据,按未填处理",
        "\"%s\" says that there is no value; it is taken as blank", Shorten.quoted(raw));
  }

  static Sentence headingsOnly() {
    return new Sentence("只有标题行,没有数据", "there is only the row of column names, and no data");
  }

  static Sentence unknownName(String name, String nearest) {
    String zh = nearest.isEmpty() ? "" : ";最接近的是“%s”".formatted(nearest);
    String en = nearest.isEmpty() ? "" : "; the nearest is \"%s\"".formatted(nearest);
    return new Sentence(
        "不认识的名称“%s”,未采用".formatted(Shorten.quoted(name)) + zh,
        "unknown name \"%s\"; it is not used".formatted(Shorten.quoted(name)) + en);
  }

  static Sentence repeatedName(String name) {
    return Sentence.of(
        "“%s”重复出现,采用第一次所填", "\"%s\" is given twice; the first one is used", Shorten.quoted(name));
  }

  static Sentence missingColumn(String name) {
    return Sentence.of(
        "缺少“%s”一栏,文件无法读取", "the column \"%s\" is missing; the file cannot be read", name);
  }

  static Sentence notInForm(String what, String found, String expected) {
    return Sentence.of(
        "同一份表(form)的%s前后不一:此行为“%s”,第一行为“%s”;此行未采用",
        "the rows of one form differ in %s: \"%s\" here, \"%s\" in its first row; the row is not used",
        what,
        Shorten.quoted(found),
        Shorten.quoted(expected));
  }

  static Sentence interleaved(String id) {
    return Sentence.of(
        "编号“%s”的表前面已经结束,一份表的各行必须连在一起;这些行未采用",
        "form \"%s\" had ended before; the rows of a form must follow one another; these are not used",
        Shorten.quoted(id));
  }

  static Sentence unknownState(String state, Iterable<String> states) {
    String known = String.join(", ", states);
    return Sentence.of(
        "不认识的state“%s”,应为%s之一;此行未采用",
        "unknown state \"%s\"; expected one of %s; the row is not used",
        Shorten.quoted(state),
        known);
  }

  static Sentence badJson(String reason) {
    return new Sentence(
        "此格不是所要求的JSON,未采用:" + reason,
        "the field is not the JSON expected; it is not used: " + reason);
  }

  static Sentence blankAndStated() {
    return new Sentence(
        "state为blank而value不空,未采用", "the state is blank but there is a value; it is not used");
  }
}
