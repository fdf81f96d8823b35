package org.opendisclosure.io.docx;

import org.opendisclosure.model.text.Sentence;

/** The messages about Word documents. */
final class WordProblems {

  private WordProblems() {}

  static Sentence noDocument(String name) {
    return new Sentence(
        "压缩包里没有 Word 正文(%s),未读取".formatted(name),
        "there is no text of a Word document (%s) in the archive; it is not read".formatted(name));
  }

  static Sentence elsewhere(int count) {
    return new Sentence(
        "正文有 %d 处只是嵌入的另一份文件,未读取;请用 Word 打开后另存为 .docx".formatted(count),
        "%d parts of the text are other files put into the document; they are not read; open it in Word and save it anew"
            .formatted(count));
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
