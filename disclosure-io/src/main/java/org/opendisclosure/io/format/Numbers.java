package org.opendisclosure.io.format;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Language;

/**
 * How many numbers stood in the part of a file that belongs to a form, and where each of them went.
 * A merged number counts once. Numbers within narrative texts and labels, the numbers of lines and
 * of pages and what the header states are no figures and do not count.
 *
 * @param read how many are figures of the form now
 * @param raw how many are kept raw, because they are no figures of their cells' kind
 * @param beside how many are kept beside the form: in unknown lines, or because the file itself
 *     says that they are unreadable
 * @param leftOut how many are in no part of the form; notes name each of them, unless none could be
 *     made out
 */
public record Numbers(int read, int raw, int beside, int leftOut) implements JavaSerialized {

  /** No numbers at all. */
  public static final Numbers NONE = new Numbers(0, 0, 0, 0);

  /**
   * The numbers of a form and those that it lacks.
   *
   * @param figures the figures of the form as it was read; what its cells hold raw counts if it has
   *     a digit
   * @param unknownLines its lines that the edition does not know; their values count that have a
   *     digit
   * @param leftOut how many numbers are in no part of the form
   * @return the count
   */
  public static Numbers of(Figures figures, List<UnknownLine> unknownLines, int leftOut) {
    int raw = figures.hasUnreadable() ? raw(figures) : 0;
    int beside = unknownLines.isEmpty() ? 0 : beside(unknownLines);
    return new Numbers(figures.countNumbers(), raw, beside, leftOut);
  }

  private static int raw(Figures figures) {
    int raw = 0;
    for (Cell cell : figures.catalogue().cells()) {
      raw += figures.findUnreadable(cell).filter(Digits::areIn).isPresent() ? 1 : 0;
    }
    return raw;
  }

  private static int beside(List<UnknownLine> lines) {
    int beside = 0;
    for (UnknownLine line : lines) {
      beside += Digits.count(line.getValues());
    }
    return beside;
  }

  /**
   * All numbers, wherever they went.
   *
   * @return the sum
   */
  public int stated() {
    return read + raw + beside + leftOut;
  }

  /**
   * The same numbers if none of them was taken, because there is no form.
   *
   * @return all of them left out
   */
  public Numbers lost() {
    return new Numbers(0, 0, 0, stated());
  }

  /**
   * The same numbers and others that are in the file, but not in the form.
   *
   * @param more how many others
   * @return them together
   */
  public Numbers andLeftOut(int more) {
    return new Numbers(read, raw, beside, leftOut + more);
  }

  /**
   * Whether no number was lost.
   *
   * @return true if none is raw or left out
   */
  public boolean areAllTaken() {
    return raw + leftOut == 0;
  }

  /**
   * The count in one line.
   *
   * @param language the language
   * @return such as 读取数字 186/201(原样保留 3,未采用 12); where all were read, 读取数字 201/201
   */
  public String in(Language language) {
    boolean isChinese = language == Language.ZH;
    String count = (isChinese ? "读取数字 %d/%d" : "numbers read: %d of %d").formatted(read, stated());
    List<String> others = new ArrayList<>();
    add(others, raw, isChinese ? "原样保留" : "kept raw");
    add(others, leftOut, isChinese ? "未采用" : "left out");
    add(others, beside, isChinese ? "表外" : "beside the form");
    if (others.isEmpty()) {
      return count;
    }
    return count + (isChinese ? "(" : " (") + String.join(isChinese ? "," : ", ", others) + ")";
  }

  private static void add(List<String> others, int count, String what) {
    if (count > 0) {
      others.add(what + " " + count);
    }
  }
}
