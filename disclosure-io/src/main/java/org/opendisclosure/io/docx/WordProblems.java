package org.opendisclosure.io.docx;

import org.opendisclosure.rules.Sentence;

/** The messages about Word documents. */
final class WordProblems {

  private WordProblems() {}

  static Sentence damaged(String where) {
    return new Sentence(
        "Word 文件已损坏(%s),未读取;请用办公软件打开后另存为 .docx".formatted(where),
        "the Word document is damaged (%s) and not read; open it in an office program and save it again"
            .formatted(where));
  }

  static Sentence noDocument(String name) {
    return new Sentence(
        "压缩包里没有 Word 正文(%s),未读取".formatted(name),
        "there is no text of a Word document (%s) in the archive; it is not read".formatted(name));
  }

  static Sentence tooManyEntries(int most) {
    return new Sentence(
        "Word 文件内含的部件超过 %d 个,未读取".formatted(most),
        "the Word document has more than %d parts; it is not read".formatted(most));
  }

  static Sentence tooLarge(int mebibytes) {
    return new Sentence(
        "Word 文件解压后超过 %d MiB,未读取".formatted(mebibytes),
        "the Word document is larger than %d MiB when unpacked; it is not read"
            .formatted(mebibytes));
  }

  static Sentence tooDeep(int levels) {
    return new Sentence(
        "Word 文件的结构嵌套超过 %d 层,未读取".formatted(levels),
        "the Word document is nested deeper than %d levels; it is not read".formatted(levels));
  }

  static Sentence documentType() {
    return new Sentence(
        "Word 文件里有 DTD 声明,正常的文件不会有;为安全起见未读取",
        "the Word document holds a document type declaration, which no office program writes;"
            + " for safety it is not read");
  }

  static Sentence revisions(int insertions, int deletions) {
    return new Sentence(
        "文件带有修订标记:插入 %d 处按接受计入,删除 %d 处未计入".formatted(insertions, deletions),
        "the document has tracked changes: %d insertions are taken as accepted, %d deletions are left out"
            .formatted(insertions, deletions));
  }

  static Sentence footnotes(int count) {
    return new Sentence(
        "有 %d 处脚注或尾注,其文字未读取".formatted(count),
        "%d footnotes or endnotes are not read".formatted(count));
  }

  static Sentence hidden(int count) {
    return new Sentence(
        "有 %d 处隐藏文字,未读取".formatted(count),
        "%d passages of hidden text are not read".formatted(count));
  }

  static Sentence pictures(int count) {
    return new Sentence(
        "有 %d 处图片或嵌入对象,其中的文字和数字未读取".formatted(count),
        "%d pictures or embedded objects; text and figures in them are not read".formatted(count));
  }

  /** The name of a table by its place in the document. */
  static Sentence table(int number) {
    return new Sentence("第 %d 个表格".formatted(number), "table %d".formatted(number));
  }

  /** The name of a paragraph outside the tables, of those that are not blank. */
  static Sentence paragraph(int number) {
    return new Sentence("表外第 %d 段".formatted(number), "paragraph %d".formatted(number));
  }
}
