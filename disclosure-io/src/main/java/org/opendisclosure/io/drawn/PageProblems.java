package org.opendisclosure.io.drawn;

import org.opendisclosure.model.text.Sentence;

/**
 * The messages about files of pages, which name the kind of file, and about what stands on them.
 */
public final class PageProblems {

  private PageProblems() {}

  static Sentence noText(String kind) {
    return Sentence.of(
        "这份 %1$s 没有文字层(多为扫描件),无法读取;请用原来的电子文件,或由它另存的 %1$s",
        "the %1$s has no text layer (it may be a scan); use the file it was made from, or a %1$s"
            + " saved from that",
        kind);
  }

  static Sentence recognised(String kind) {
    return Sentence.of(
        "这份 %1$s 是扫描件,其文字由识别软件生成、看不见也无法核对,没有读取;请用原来的电子文件,或由它另存的 %1$s",
        "the %1$s is a scan whose text was recognised by a program, cannot be seen and was not"
            + " read; use the file it was made from, or a %1$s saved from that",
        kind);
  }

  public static Sentence encrypted(String kind) {
    return Sentence.of(
        "这份 %1$s 已加密(设有密码或使用限制),没有读取;请另存为不加密的 %1$s",
        "the %1$s is encrypted (it has a password or restrictions) and was not read; save it"
            + " without encryption",
        kind);
  }

  public static Sentence malformed(String kind) {
    return Sentence.of(
        "这份 %s 已损坏或不规范,无法读取;请重新下载,或由原来的电子文件重新另存",
        "the %s is damaged or malformed; download it again, or save it anew from the file it was"
            + " made from",
        kind);
  }

  public static Sentence tooMuch(String kind) {
    return Sentence.of(
        "这份 %1$s 展开后过大,没有读取;请另存为较小的 %1$s",
        "the %1$s unpacks to too much and was not read; save it as a smaller one", kind);
  }

  public static Sentence tooManyPages(String kind, int most) {
    return Sentence.of(
        "这份 %s 超过 %d 页,没有读取;请只保留年度报告的页面",
        "the %s has more than %d pages and was not read; keep only those of the report",
        kind,
        most);
  }

  public static Sentence unreadableFont(String kind) {
    return Sentence.of(
        "这份 %s 的字体没有说明各个字符是什么字,大部分文字无法读取;请由原来的电子文件重新另存",
        "the fonts of the %s do not say what their characters mean, so that most of its text"
            + " cannot be read; save it anew from the file it was made from",
        kind);
  }

  static Sentence page(int number) {
    return Sentence.of("第 %d 页", "page %d", number);
  }

  static Sentence noColumns() {
    return new Sentence(
        "此处的表格没有框线,数字与栏目无法一一对应,没有读取",
        "the table has no lines here, and its figures cannot be told to be under one heading; the"
            + " row is not read");
  }

  static Sentence textColumns() {
    return new Sentence(
        "此页文字分栏排列,叙述部分的字句次序可能有误,请核对",
        "the text of this page is set in columns; its sentences may be out of order, please check");
  }

  static Sentence aside() {
    return new Sentence(
        "斜排或竖排的文字(如水印)没有读取", "text in another direction, such as a watermark, is not read");
  }

  static Sentence invisible() {
    return new Sentence(
        "此页有看不见的文字(由扫描件识别所得、被图片或色块遮盖、被边界截去、与底色相同、字号过小,或在隐藏的图层中),没有读取",
        "the page has text that cannot be seen (recognised in a scan, covered by an image or area,"
            + " cut off, white on white, too small, or on a hidden layer); it is not read");
  }

  static Sentence unknown() {
    return new Sentence(
        "此页有认不出的字符,在原文中以“�”代替:字体没有说明是什么字,几个字叠印在一处,或已被划去;请对照原文件核对",
        "the page has characters that cannot be told, for which � stands: the font does not say"
            + " which they are, they are printed one over the other, or are struck out; compare the"
            + " file");
  }

  static Sentence cut() {
    return new Sentence(
        "此页有的数字被边界截去一部分:原文中“|”前是看得见的,“|”后是文件中的全部文字;请对照原文件核对",
        "some figures of the page are cut off by an edge: before | stands what can be seen, and"
            + " behind it all that the file has; compare it");
  }

  static Sentence cutWords() {
    return new Sentence(
        "此页有的文字被边界截去一部分,按文件中的全部文字读取",
        "some words of the page are cut off by an edge; they are read as the file has them");
  }

  static Sentence cutTable() {
    return new Sentence(
        "此页的表格超出页面边缘,超出部分看不到,也可能不在文件中,没有读取;请横向打印或缩小后重新打印",
        "a table of the page runs beyond its edge; what is there cannot be seen, may not be in the"
            + " file, and is not read; print it again, smaller or across the page");
  }

  static Sentence apart() {
    return new Sentence(
        "此页有的格内数字分开印刷(分行、相隔较远、跨过框线,或字号、高低不同,如注释序号),没有合成一个数,在原文中以“|”隔开;请对照原文件核对",
        "some cells of the page have figures that stand apart (on two lines, far from each other,"
            + " across a line, or smaller or higher, as the number of a footnote); they are not"
            + " joined to one, and | stands between them; compare the file");
  }

  static Sentence staggered() {
    return new Sentence(
        "此表各行的格子没有按栏目上下对齐,各数字不一定在自己的栏目之下,按原文保留;请用原来的电子文件,或由它重新另存",
        "the cells of the table do not stand in columns, so that figures may not be below their"
            + " headings; they are kept as they stand; use the file it was made from, or save it"
            + " anew from that");
  }

  static Sentence pageWithoutText() {
    return new Sentence(
        "此页没有文字层(为扫描件、图片或转成曲线的文字),没有读取;请用原来的电子文件,或由它重新另存",
        "the page has no text layer (it is a scan, an image or outlines) and is not read; use the"
            + " file it was made from, or save it anew from that");
  }

  static Sentence picture() {
    return new Sentence(
        "此页有图片,图中如有表格或文字,没有读取;请对照原文件核对",
        "the page has an image; tables and text in it are not read; compare the file");
  }

  static Sentence remarks() {
    return new Sentence(
        "此页有填写的表单域、批注(文本框、删除线等)或盖在数字上的印章,其内容没有读取,请核对此页;如有改动,请另存为不含批注的文件",
        "the page has form fields that were filled in, remarks such as text boxes and"
            + " strike-outs, or a seal over figures, which are not read; check this page, or save"
            + " the file with them printed into it");
  }
}
