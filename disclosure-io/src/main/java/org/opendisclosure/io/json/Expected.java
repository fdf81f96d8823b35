package org.opendisclosure.io.json;

import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/** What should stand where something else stands: parts of sentences. */
final class Expected {

  static final Sentence TEXT = new Sentence("文字(带引号)", "a text in quotes");
  static final Sentence OBJECT = new Sentence("一组 {…}", "an object {…}");
  static final Sentence ARRAY = new Sentence("一列 […]", "an array […]");
  static final Sentence DATE = new Sentence(" 2024-01-31 这样的日期", "a date such as 2024-01-31");

  private static final Sentence WHOLE =
      new Sentence("整数(不带引号、小数点和指数)", "a whole number without quotes, decimal point or exponent");
  private static final Sentence MONEY =
      new Sentence(
          "数字(不带引号和指数,小数点前后各不超过 100 位)",
          "a number without quotes or exponent, of at most 100 digits before and after the point");
  private static final Sentence YES_NO = new Sentence(" true(是)或 false(否)", "true or false");

  private Expected() {}

  static Sentence in(Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING -> WHOLE;
      case MONEY -> MONEY;
      case YES_NO -> YES_NO;
      case TEXT -> TEXT;
    };
  }

  static Sentence range(int least, int most) {
    return new Sentence(
        " " + least + " 至 " + most + " 的整数(不带引号)",
        "a whole number from " + least + " to " + most + ", without quotes");
  }

  static Sentence oneOf(List<String> known) {
    String list = String.join(", ", known);
    return new Sentence("下列之一:" + list, "one of " + list);
  }
}
