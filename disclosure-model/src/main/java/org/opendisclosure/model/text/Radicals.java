package org.opendisclosure.model.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals that stand for the ideographs of the same look: fonts share their shapes, so that the
 * text of a PDF file or what was copied from it has ⺠ (U+2EA0) where 民 is printed.
 */
final class Radicals {

  private static final char FIRST = '\u2e80';
  private static final char LAST = '\u2fd5';

  /**
   * Pairs: the radical, then the ideograph. The second block (Kangxi radicals) is known to
   * Unicode's compatibility forms but for the last two pairs, whose printed look is the modern one.
   */
  private static final String PAIRS =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡"
          + "⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓"
          + "⺲罒⺳㓁⺶羊⺷羊⺸羋⺹耂⺺聿⺻肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车"
          + "⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨"
          + "⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青";

  private static final Map<Character, Character> IDEOGRAPHS = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      IDEOGRAPHS.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
  }

  private Radicals() {}

  static boolean is(int point) {
    return point >= FIRST && point <= LAST;
  }

  /** The ideograph of a radical; any other character as it is. */
  static char ideograph(char c) {
    if (!is(c)) {
      return c;
    }
    Character ideograph = IDEOGRAPHS.get(c);
    return ideograph == null
        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0)
        : ideograph;
  }
}
