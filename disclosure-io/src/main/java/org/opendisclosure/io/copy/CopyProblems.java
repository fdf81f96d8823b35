package org.opendisclosure.io.copy;

import org.opendisclosure.model.text.Sentence;

/** The messages about text copies. */
final class CopyProblems {

  private CopyProblems() {}

  static Sentence tooLong(int lines) {
    return Sentence.of(
        "文件超过%d行,或者一行过长,此行起未读取",
        "the file has more than %d lines, or a line is too long; nothing was read from here on",
        lines);
  }

  static Sentence noTable() {
    return new Sentence(
        "文件里只有文字,没有表格,也没有年度报告的各个部分,没有可读取的数字",
        "there is nothing but running text: neither a table nor the parts of an annual report");
  }

  static Sentence joined() {
    return new Sentence(
        "一格文字断成了几行,已连起来", "the text of one cell was broken over lines; it is joined");
  }

  static Sentence loneNumber() {
    return new Sentence(
        "此数字独占一行,看不出属于哪一格,也不像页码,未采用",
        "the number stands on a line of its own, in no cell that can be told, and is not that of a"
            + " page; it is not used");
  }

  static Sentence pageNumber() {
    return new Sentence("看来是页码,未采用", "this seems to be a page number; it is left out");
  }

  static Sentence merged() {
    return new Sentence(
        "表格已被拆开(每格一行,或者合并单元格丢失),各栏按表头文字重新对应",
        "the table was torn apart (one cell a line, or merged cells lost); its columns are told by"
            + " the words of its headings");
  }

  static Sentence width(int expected, int found) {
    return new Sentence(
        "按表头,行标题之后应有%d格,实有%d格,看不出缺了或者多了哪一格,此行数字未采用".formatted(expected, found),
        "by the headings %d cells follow the label, but %d do; which is missing or too many cannot be"
                .formatted(expected, found)
            + " told, so that the figures of the row are not used");
  }

  static Sentence among(int unclear) {
    return Sentence.of(
        "此表有%d行的格数与表头不符,多数行不能对应;此行的格数可能只是碰巧相符,此行数字未采用",
        "%d rows of the table, which are most, do not fit its head; this one may fit by chance, so"
            + " that its figures are not used",
        unclear);
  }

  static Sentence unclear() {
    return new Sentence(
        "看不出此行在哪里结束、下一行从哪里开始,此行数字未采用",
        "it cannot be told where this row ends and the next one starts; its figures are not used");
  }
}
