package org.opendisclosure.io.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.MoneyUnit;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/** The unit that is printed beside a figure, and whether the figure can be taken under it. */
final class PrintedUnit {

  /** Such as 万件, 十万条 or 100件: a count under it is no longer exact. */
  private static final Pattern MULTIPLE = Pattern.compile(".*[百佰千仟万亿].*|[十拾\\d].*");

  private static final Pattern AROUND = Pattern.compile("^单位:|^人民币|人民币$|[()]");

  private PrintedUnit() {}

  /** Plain form, simplified script, without brackets and 人民币; empty for a dash. */
  static String plain(String printed) {
    if (printed.isEmpty()) {
      return "";
    }
    String plain = Script.simplified(PlainText.of(printed));
    String bare = AROUND.matcher(plain).replaceAll("");
    return NumberText.isBlankMark(bare) ? "" : bare;
  }

  /** Why a figure under a printed unit cannot be taken in the unit of the line; null if it can. */
  static @Nullable Sentence problem(Kind kind, String unit, String officialUnit, String printed) {
    if (kind == Kind.MONEY) {
      String besides = printed.isEmpty() ? unit : printed;
      boolean isKnown = besides.isEmpty() || MoneyUnit.find(besides).isPresent();
      return isKnown ? null : unknown(besides, officialUnit);
    }
    if (printed.isEmpty() || printed.equals(unit)) {
      return null;
    }
    boolean isMultiple = !printed.equals(officialUnit) && MULTIPLE.matcher(printed).matches();
    return isMultiple ? multiple(printed) : null;
  }

  private static Sentence unknown(String printed, String unit) {
    String shown = Shorten.quoted(printed);
    return unit.isEmpty()
        ? Sentence.of(
            "所印单位“%s”不是已知的金额单位", "the printed unit \"%s\" is no known unit of money", shown)
        : Sentence.of(
            "所印单位“%s”无法换算为%s", "the printed unit \"%s\" cannot be converted to %s", shown, unit);
  }

  private static Sentence multiple(String printed) {
    String shown = Shorten.quoted(printed);
    return Sentence.of(
        "所印单位“%s”不是单个计数,数字不能照用",
        "the printed unit \"%s\" counts in multiples, so the figure cannot be taken as it stands",
        shown);
  }
}
