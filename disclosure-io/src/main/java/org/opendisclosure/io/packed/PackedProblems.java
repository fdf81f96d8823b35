package org.opendisclosure.io.packed;

import org.opendisclosure.model.text.Sentence;

/** The messages about packed files. */
final class PackedProblems {

  private PackedProblems() {}

  static Sentence damaged(String where) {
    return Sentence.of(
        "文件已损坏(%s),未读取;请用办公软件打开后重新保存",
        "the file is damaged (%s) and not read; open it in an office program and save it again",
        where);
  }

  static Sentence tooManyEntries(int most) {
    return Sentence.of(
        "文件内含的部件超过 %d 个,未读取", "the file has more than %d parts; it is not read", most);
  }

  static Sentence tooLarge(int mebibytes) {
    return Sentence.of(
        "文件解压后超过 %d MiB,未读取",
        "the file is larger than %d MiB when unpacked; it is not read", mebibytes);
  }

  static Sentence tooDeep(int levels) {
    return Sentence.of(
        "文件的结构嵌套超过 %d 层,未读取", "the file is nested deeper than %d levels; it is not read", levels);
  }

  static Sentence documentType() {
    return new Sentence(
        "文件里有 DTD 声明,正常的文件不会有;为安全起见未读取",
        "the file holds a document type declaration, which no office program writes; for safety it"
            + " is not read");
  }
}
