package org.opendisclosure.io.word;

import org.opendisclosure.model.text.Sentence;

/** The messages about Word documents. */
public final class WordProblems {

  private WordProblems() {}

  /** That an archive holds no text. */
  public static Sentence noDocument(String name) {
    return Sentence.of(
        "压缩包里没有 Word 正文(%s),未读取",
        "there is no text of a Word document (%s) in the archive; it is not read", name);
  }

  static Sentence elsewhere(int count) {
    return Sentence.of(
        "正文有 %d 处只是嵌入的另一份文件,未读取;请用 Word 打开后另存为 .docx",
        "%d parts of the text are other files put into the document; they are not read; open it in"
            + " Word and save it anew",
        count);
  }

  static Sentence revisions(int insertions, int deletions) {
    return Sentence.of(
        "文件带有修订标记:插入 %d 处按接受计入,删除 %d 处未计入",
        "the document has tracked changes: %d insertions are taken as accepted, %d deletions are"
            + " left out",
        insertions,
        deletions);
  }

  static Sentence footnotes(int count) {
    return Sentence.of("有 %d 处脚注或尾注,其文字未读取", "%d footnotes or endnotes are not read", count);
  }

  static Sentence hidden(int count) {
    return Sentence.of("有 %d 处隐藏文字,未读取", "%d passages of hidden text are not read", count);
  }

  static Sentence pictures(int count) {
    return Sentence.of(
        "有 %d 处图片或嵌入对象,其中的文字和数字未读取",
        "%d pictures or embedded objects; text and figures in them are not read", count);
  }

  /** The name of a file that was put into the document. */
  static Sentence embedded(int number) {
    return Sentence.of("嵌入的第 %d 份文件", "file %d put into the document", number);
  }

  /** The name of a table by its place in the document. */
  static Sentence table(int number) {
    return Sentence.of("第 %d 个表格", "table %d", number);
  }

  /** The name of a paragraph outside the tables, of those that are not blank. */
  static Sentence paragraph(int number) {
    return Sentence.of("表外第 %d 段", "paragraph %d", number);
  }
}
