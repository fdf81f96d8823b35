package org.opendisclosure.io.text;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.Sentence;

/** What was put right in a figure that was clear although it was not written so. */
final class FigureCorrection {

  static final Sentence SPACES = new Sentence("去掉空格", "spaces dropped");
  static final Sentence INVISIBLE = new Sentence("去掉不可见字符", "invisible characters dropped");
  static final Sentence SEPARATORS = new Sentence("去掉千位分隔符", "thousands separators dropped");
  static final Sentence FULL_WIDTH = new Sentence("全角字符改为半角", "full-width characters");
  static final Sentence PLUS = new Sentence("去掉正号", "plus sign dropped");
  static final Sentence LEADING_ZEROS = new Sentence("去掉前导零", "leading zeros dropped");
  static final Sentence DECIMAL_ZERO = new Sentence("去掉小数点后的零", "zeros after the point dropped");
  static final Sentence BLANK_MARK = new Sentence("视为未填", "taken as blank");
  static final Sentence ANSWER = new Sentence("视为是或否", "taken as yes or no");

  private FigureCorrection() {}

  /** What was dropped of a text before anything was read. */
  static List<Sentence> gaps(CharSequence raw, String bare) {
    List<Sentence> gaps = new ArrayList<>();
    int seen = Invisible.dropped(raw.toString()).length();
    if (seen < raw.length()) {
      gaps.add(INVISIBLE);
    }
    if (bare.length() < seen) {
      gaps.add(SPACES);
    }
    return gaps;
  }

  static Sentence unitDropped(String unit) {
    return new Sentence("去掉单位“" + unit + "”", "unit " + unit + " dropped");
  }

  static Sentence tooFine(String from, String to, int decimals) {
    return Sentence.of(
        "由%s换算为%s后,小数超过%d位",
        "converted from %s to %s it takes more than %d decimals", from, to, decimals);
  }

  static Sentence unitConverted(String from, String to) {
    return new Sentence("由" + from + "换算为" + to, "converted from " + from + " to " + to);
  }
}
