package org.opendisclosure.io.rtf;

import org.opendisclosure.model.text.Sentence;

/** The messages about documents in Rich Text Format. */
final class RtfProblems {

  private RtfProblems() {}

  static Sentence cutOff() {
    return new Sentence(
        "文件不完整:RTF 文件没有结尾,后面的内容可能已丢失",
        "the file in Rich Text Format has no end; what stood behind may be lost");
  }

  static Sentence more() {
    return new Sentence(
        "RTF 文件在正文结束之后还有内容,未读取",
        "something stands behind the end of the file in Rich Text Format; it is not read");
  }

  static Sentence tooDeep(int levels) {
    return Sentence.of(
        "文件的结构嵌套超过 %d 层,未读取", "the file is nested deeper than %d levels; it is not read", levels);
  }
}
