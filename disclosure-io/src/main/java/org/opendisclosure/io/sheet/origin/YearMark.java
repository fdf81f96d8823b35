package org.opendisclosure.io.sheet.origin;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.sheet.words.YearText;
import org.opendisclosure.io.text.Remembered;
import org.opendisclosure.model.text.PlainText;

/** Texts that say of which year the figures below or beside them are: 2022年度, 上年度, 附:2022年情况. */
final class YearMark {

  /** A year before that of the report. */
  static final int EARLIER = -1;

  private static final int LONGEST = 45;

  private static final Pattern HEADING =
      Pattern.compile(
          "[^,。;!?\\d]{0,20}(?<year>Y)年?度?[^,。;!?\\d]{0,30}".replace("Y", YearText.UNDATED));

  private static final Pattern NO_HEADING = Pattern.compile("截至|截止|以来|年底|年末");
  private static final Pattern MARKS = Pattern.compile("[\\s()\\[\\]【】〔〕:.、—–-]");
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:附(?:件|表)?\\d*|[(]?[一二三四五六七八九十\\d]{1,2}[)、.,:])+");

  private static final String OF_WHAT = "(?:.{0,25}(?:数|数据|情况|统计表?))?";
  private static final Pattern THIS = Pattern.compile("[本今当]年度?" + OF_WHAT);
  private static final Pattern LAST = Pattern.compile("(?:上一?|[去前])年度?(?:同期)?" + OF_WHAT);

  private static final char YEAR = '年';

  /** What cells say that name no year, or the year of the report. */
  private static final int NONE = 0;

  private static final int OWN = -2;

  /** Labels such as 本年新收 stand in each form. */
  private static final Remembered<Integer> CELLS =
      new Remembered<>(YearMark::mark, 1 << 10, LONGEST);

  private YearMark() {}

  /** Whether a text may speak of years. */
  static boolean namesYears(String text) {
    return text.indexOf(YEAR) >= 0;
  }

  /**
   * The year that a line of its own names.
   *
   * @param text the line
   * @param own the year of the report; 0 if it is not known
   * @return the year, {@link #EARLIER} for 上年; empty if it names none, or several
   */
  static OptionalInt ofLine(String text, int own) {
    if (text.length() > LONGEST || !namesYears(text)) {
      return OptionalInt.empty();
    }
    String plain = NUMBERING.matcher(PlainText.of(text)).replaceFirst("");
    Matcher heading = HEADING.matcher(plain);
    if (heading.matches() && !NO_HEADING.matcher(plain).find()) {
      return OptionalInt.of(YearText.value(heading.group("year")));
    }
    return year(relative(bare(plain)), own);
  }

  /**
   * The year that a cell is.
   *
   * @param text the cell
   * @param isHeaded whether it stands under a heading of years, so that 2022 is no figure
   * @param own the year of the report; 0 if it is not known
   * @return the year, {@link #EARLIER} for 上年; empty if it is anything else
   */
  static OptionalInt ofCell(String text, boolean isHeaded, int own) {
    return text.length() <= LONGEST && (isHeaded || namesYears(text))
        ? year(CELLS.of(text), own)
        : OptionalInt.empty();
  }

  private static int mark(String text) {
    String bare = bare(text);
    return YearText.of(bare).orElseGet(() -> relative(bare));
  }

  private static OptionalInt year(int mark, int own) {
    return mark == NONE ? OptionalInt.empty() : OptionalInt.of(mark == OWN ? own : mark);
  }

  private static String bare(String text) {
    return MARKS.matcher(PlainText.of(text)).replaceAll("");
  }

  private static int relative(String bare) {
    if (THIS.matcher(bare).matches()) {
      return OWN;
    }
    return LAST.matcher(bare).matches() ? EARLIER : NONE;
  }
}
