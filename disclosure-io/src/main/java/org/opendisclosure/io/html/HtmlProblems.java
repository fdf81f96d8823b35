package org.opendisclosure.io.html;

import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Sentence;

/** What is said of pages and of nothing else. */
final class HtmlProblems {

  private HtmlProblems() {}

  static Sentence unseen(int figures) {
    return Sentence.of(
        "有%d格数字因样式而看不见,按空白读取",
        "%d figures cannot be seen for their styles; they are read as blank", figures);
  }

  static Sentence hiddenTables(int figures) {
    return Sentence.of(
        "网页上看不见的表格,其中%d格数字未采用",
        "tables that the page does not show; %d figures in them are not used", figures);
  }

  static Sentence styleElsewhere() {
    return new Sentence(
        "网页引用了存放在别处的样式,未读取;由这些样式隐藏、划去或抬高的文字可能已按普通文字读入",
        "the page refers to styles that are kept elsewhere and not read; text that they hide,"
            + " strike out or raise may be read as plain");
  }

  static Sentence unclearStyle() {
    return new Sentence(
        "网页的样式中有读不懂的规则,这些规则会隐藏文字;看不见的文字可能已按普通文字读入,请与网页对照",
        "rules of the page's styles that hide text are not understood; text that is not seen may be"
            + " read as plain, so compare with the page");
  }

  static Sentence tooManyStyles() {
    return new Sentence(
        "网页的样式过多,没有全部采用,看不见的文字可能也已读入",
        "the page has too many styles; not all are used, so that text may be read that is not"
            + " seen");
  }

  /** The name of a page in a frame. */
  static Sentence frame(String address) {
    return Sentence.of("框架“%s”", "frame \"%s\"", Shorten.quoted(address));
  }

  static Sentence hiddenSheets(String addresses) {
    return Sentence.of(
        "隐藏的工作表(%s),未读取", "hidden sheets (%s) are not read", Shorten.quoted(addresses));
  }

  static Sentence tooManyTags(int most) {
    return Sentence.of(
        "网页的标签超过%d个,未读取;请只保存报告正文再读取",
        "the page has more than %d tags; it is not read; save the report alone", most);
  }

  static Sentence reportOnForms() {
    return new Sentence(
        "这是检查报告,不是填报的表,未读取", "this is a report of a check, not a form; it is not read");
  }

  static Sentence undecodable(String charset) {
    return Sentence.of(
        "有些字节不是%s的文字,已换成“\uFFFD”",
        "some bytes are no text in %s; they are replaced by \uFFFD", charset);
  }
}
