package org.opendisclosure.io.pdf;

import org.opendisclosure.model.text.Sentence;

/** The messages about PDF files. */
final class PdfProblems {

  private PdfProblems() {}

  static Sentence noText() {
    return new Sentence(
        "这份 PDF 没有文字层(多为扫描件),无法读取;请用原来的电子文件,或由它另存的 PDF",
        "the PDF has no text layer (it may be a scan); use the file it was made from, or a PDF"
            + " saved from that");
  }

  static Sentence recognised() {
    return new Sentence(
        "这份 PDF 是扫描件,其文字由识别软件生成、看不见也无法核对,没有读取;请用原来的电子文件,或由它另存的 PDF",
        "the PDF is a scan whose text was recognised by a program, cannot be seen and was not"
            + " read; use the file it was made from, or a PDF saved from that");
  }

  static Sentence encrypted() {
    return new Sentence(
        "这份 PDF 已加密(设有密码或使用限制),没有读取;请另存为不加密的 PDF",
        "the PDF is encrypted (it has a password or restrictions) and was not read; save it without"
            + " encryption");
  }

  static Sentence malformed() {
    return new Sentence(
        "这份 PDF 已损坏或不规范,无法读取;请重新下载,或由原来的电子文件重新另存",
        "the PDF is damaged or malformed; download it again, or save it anew from the file it was"
            + " made from");
  }

  static Sentence tooMuch() {
    return new Sentence(
        "这份 PDF 展开后过大,没有读取;请另存为较小的 PDF",
        "the PDF unpacks to too much and was not read; save it as a smaller one");
  }

  static Sentence tooManyPages(int most) {
    return Sentence.of(
        "这份 PDF 超过 %d 页,没有读取;请只保留年度报告的页面",
        "the PDF has more than %d pages and was not read; keep only those of the report", most);
  }

  static Sentence unreadableFont() {
    return new Sentence(
        "这份 PDF 的字体没有说明各个字符是什么字,大部分文字无法读取;请由原来的电子文件重新另存",
        "the fonts of the PDF do not say what their characters mean, so that most of its text"
            + " cannot be read; save it anew from the file it was made from");
  }
}
