package org.opendisclosure.io.mht;

import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Sentence;

/** The messages about web archives. */
final class MhtProblems {

  private MhtProblems() {}

  static Sentence noPage() {
    return new Sentence(
        "单个文件的网页(.mht、.mhtml)里没有网页正文,未读取",
        "there is no page in the web archive (.mht, .mhtml); it is not read");
  }

  static Sentence damaged() {
    return new Sentence(
        "单个文件的网页(.mht、.mhtml)已损坏,未读取;请用浏览器打开原网页,重新保存",
        "the web archive (.mht, .mhtml) is damaged and not read; open the page in a browser and"
            + " save it again");
  }

  static Sentence cutOff() {
    return new Sentence(
        "文件不完整:单个文件的网页(.mht、.mhtml)没有结尾,后面的内容可能已丢失",
        "the web archive (.mht, .mhtml) has no end; what stood behind may be lost");
  }

  /** A page that belongs to none of those that are read. */
  static Sentence otherPage(String name) {
    return Sentence.of(
        "文件里另有一个网页“%s”,与所读的网页无关,其中表格的数字未读取;请分开保存后再读取",
        "the file holds another page, \"%s\", to which the one read does not lead; the figures of"
            + " its tables are not read; save the pages apart",
        Shorten.quoted(name));
  }

  static Sentence tooManyParts(int most) {
    return Sentence.of(
        "文件内含的部件超过 %d 个,未读取", "the file has more than %d parts; it is not read", most);
  }

  static Sentence tooDeep(int levels) {
    return Sentence.of(
        "文件的结构嵌套超过 %d 层,未读取", "the file is nested deeper than %d levels; it is not read", levels);
  }

  /** The name of the page, whose lines are not those of the file. */
  static Sentence page() {
    return new Sentence("网页源代码", "source of the page");
  }
}
