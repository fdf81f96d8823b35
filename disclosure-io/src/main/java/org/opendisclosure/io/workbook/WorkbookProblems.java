package org.opendisclosure.io.workbook;

import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Sentence;

/** The messages about workbooks. */
public final class WorkbookProblems {

  private WorkbookProblems() {}

  public static Sentence noPart(String name) {
    return Sentence.of(
        "工作簿不完整(缺少 %s),未读取;请在表格软件中打开,另存为 .xlsx",
        "the workbook is not complete (%s is missing) and not read; open it in a spreadsheet"
            + " program and save it as .xlsx",
        Shorten.quoted(name));
  }

  static Sentence sheet(String name) {
    return Sentence.of("工作表“%s”", "sheet \"%s\"", name);
  }

  static Sentence hiddenSheet(String name) {
    return Sentence.of(
        "隐藏的工作表“%s”未读取", "the hidden sheet \"%s\" is not read", Shorten.quoted(name));
  }

  static Sentence otherSheet(String name) {
    return Sentence.of(
        "工作表“%s”中没有要找的表,未采用",
        "the sheet \"%s\" holds no known form; it is not used", Shorten.quoted(name));
  }

  /** A sheet in which lines of a form stand, too few to be one. */
  static Sentence smallSheet(String name, int numbers) {
    return new Sentence(
        "工作表“%s”中只有个别指标,看不出是哪一份表,其中%d个数字未读取".formatted(Shorten.quoted(name), numbers),
        "the sheet \"%s\" holds a few lines, too few to tell of which form; %s not read"
            .formatted(Shorten.quoted(name), Counted.of(numbers, "figure")));
  }

  static Sentence hidden(String zh, String en) {
    return new Sentence(
        "%s已隐藏,看不见,其中的数字未采用".formatted(zh),
        "%s is hidden; the figures in it are not seen and not used".formatted(en));
  }

  public static Sentence notComputed() {
    return new Sentence(
        "公式没有保存计算结果;请在表格软件中打开并保存后再读取",
        "the formula has no stored result; open and save the workbook in a spreadsheet program");
  }

  static Sentence rounded(String raw, String shown) {
    return Sentence.of(
        "“%s”按表格软件显示的15位有效数字读作%s",
        "\"%s\" is read as %s, with the 15 digits that spreadsheet programs show",
        Shorten.quoted(raw),
        shown);
  }

  static Sentence scaled(String stored, String shown) {
    return Sentence.of(
        "此格存的是%s,单元格格式使它显示为%s的样子,按看到的读取",
        "the cell holds %s, which its number format shows as %s; it is read as it is seen",
        stored,
        shown);
  }

  public static Sentence unclear(String stored, String shown) {
    return Sentence.of(
        "此格存的是%s,单元格格式使它显示成别的样子(%s),看不出应取哪一个",
        "the cell holds %s, which its number format shows otherwise (%s); which of them is meant is"
            + " not clear",
        stored,
        Shorten.quoted(shown));
  }

  static Sentence unseen(String text) {
    return Sentence.of(
        "此格的内容“%s”因格式、字体颜色或字号而看不见,按空白读取",
        "what the cell holds, \"%s\", cannot be seen for its format, color or size; it is read as"
            + " blank",
        Shorten.quoted(text));
  }

  static Sentence unseenZeros(int count) {
    return new Sentence(
        "此格%s里的 0 因格式而不显示,按看到的空白读取".formatted(count == 1 ? "" : "等 " + count + " 个格"),
        "%s not shown for the format of the cell; read as blank, as it is seen"
            .formatted(count == 1 ? "a 0 is" : "from here on, " + count + " zeros are"));
  }

  static Sentence covered() {
    return new Sentence(
        "此格被合并单元格遮住,看不见,未采用", "the cell is covered by a merged cell; it is not used");
  }

  static Sentence drawnOver() {
    return new Sentence(
        "此处有图片或文本框盖在表格上,其内容没有读取,可能遮住或代替数字;请核对",
        "a picture or a box of text lies over the table here; it is not read, and may cover figures"
            + " or stand for them; please check");
  }

  public static Sentence drawnFreely() {
    return new Sentence(
        "工作表上有图片或文本框,不知盖在哪些格上,其内容没有读取;请核对",
        "pictures or boxes of text lie on the sheet, over which cells is not known; they are not"
            + " read; please check");
  }

  static Sentence beyond(int columns) {
    return Sentence.of("第%d列以后的内容未读取", "what stands beyond column %d is not read", columns);
  }
}
