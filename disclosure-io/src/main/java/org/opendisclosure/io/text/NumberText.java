package org.opendisclosure.io.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.MoneyUnit;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/** Reads the text of one numeric cell: sign, digits in groups, fraction, unit. */
final class NumberText {

  private static final int MAX_LENGTH = 1_000;

  /** Hundredths of 元 in 万元. */
  private static final int MAX_DECIMALS = 6;

  private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]";
  private static final String DIGIT = "[0-9\\uFF10-\\uFF19]";
  private static final Pattern PARTED = Pattern.compile(DIGIT + SPACE + "+" + DIGIT);

  /** Digits in groups of three, with a space before each group but the first. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![0-9\\uFF10-\\uFF19.,\\uFF0E\\uFF0C])(?<!DS)D{1,3}(?:SD{3})+(?!S*D)"
              .replace("D", DIGIT)
              .replace("S", SPACE));

  private static final BigInteger LEAST = BigInteger.valueOf(-Long.MAX_VALUE);
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Kind kind;
  private final String officialUnit;
  private final String unit;
  private final String printedUnit;
  private final Set<Sentence> corrections = new LinkedHashSet<>();
  private final StringBuilder digits = new StringBuilder();
  private final List<Integer> groups = new ArrayList<>();
  private String text = "";
  private int at;
  private boolean negative;
  private int scale;
  private @Nullable Sentence problem;

  NumberText(Kind kind, String officialUnit, String unit, String printedUnit) {
    this.kind = kind;
    this.officialUnit = officialUnit;
    this.unit = unit;
    this.printedUnit = PrintedUnit.plain(printedUnit);
  }

  static boolean isBlankMark(String bare) {
    if (bare.equals("无") || bare.equals("無") || bare.equals("/") || bare.equals("／")) {
      return true;
    }
    for (int i = 0; i < bare.length(); i++) {
      if (!Characters.isDash(bare.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  FigureText parse(CharSequence raw, String bare) {
    if (bare.length() > MAX_LENGTH) {
      return FigureText.UNREADABLE;
    }
    if (isBlankMark(bare)) {
      return new FigureText(FigureText.State.BLANK, null, "", List.of(FigureCorrection.BLANK_MARK));
    }
    if (bare.length() < raw.length()) {
      String seen = Invisible.dropped(raw.toString());
      if (Invisible.isReversed(raw) || hasInnerLineBreak(seen) || hasTwoFigures(seen)) {
        return FigureText.UNREADABLE;
      }
      corrections.addAll(FigureCorrection.gaps(raw, bare));
    }
    text = bare;
    boolean hasOwnUnit = officialUnit.isEmpty() && kind == Kind.MONEY;
    if (hasOwnUnit && MoneyUnit.find(bare).filter(MoneyUnit::isStated).isPresent()) {
      return new FigureText(FigureText.State.BLANK, null, bare, List.of());
    }
    problem = PrintedUnit.problem(kind, unit, officialUnit, printedUnit);
    if (problem != null) {
      return FigureText.unreadable(problem);
    }
    sign();
    if (!whole() || !fraction()) {
      return FigureText.UNREADABLE;
    }
    return figure(text.substring(at), hasOwnUnit);
  }

  /** A line break between digits may stand between two figures; one before a unit does not. */
  private static boolean hasInnerLineBreak(String seen) {
    String stripped = seen.strip();
    boolean isBroken = false;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      isBroken |= Characters.isLineBreak(c);
      if (isBroken && !PlainText.isSpace(c) && !Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** A space between digits may stand between two figures, unless it parts groups of three. */
  private static boolean hasTwoFigures(String seen) {
    return PARTED.matcher(THOUSANDS.matcher(seen.strip()).replaceFirst("")).find();
  }

  private void sign() {
    char first = text.charAt(0);
    if (first == '+' || first == '＋') {
      corrections.add(FigureCorrection.PLUS);
      at++;
    } else if (Characters.isMinus(first)) {
      negative = true;
      at++;
      if (first != '-') {
        corrections.add(FigureCorrection.FULL_WIDTH);
      }
    }
  }

  private boolean whole() {
    int group = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.digit(c) >= 0) {
        digit(c);
        group++;
      } else if (c == ',' || c == '，') {
        groups.add(group);
        group = 0;
      } else {
        break;
      }
      at++;
    }
    groups.add(group);
    return hasCorrectGroups();
  }

  private boolean hasCorrectGroups() {
    int first = groups.get(0);
    if (groups.size() == 1) {
      return first > 0;
    }
    corrections.add(FigureCorrection.SEPARATORS);
    return first >= 1 && first <= 3 && groups.stream().skip(1).allMatch(group -> group == 3);
  }

  private boolean fraction() {
    if (at == text.length() || text.charAt(at) != '.' && text.charAt(at) != '．') {
      return true;
    }
    if (text.charAt(at) == '．') {
      corrections.add(FigureCorrection.FULL_WIDTH);
    }
    at++;
    while (at < text.length() && Characters.digit(text.charAt(at)) >= 0) {
      digit(text.charAt(at));
      scale++;
      at++;
    }
    return scale > 0;
  }

  private void digit(char c) {
    if (c >= '０') {
      corrections.add(FigureCorrection.FULL_WIDTH);
    }
    digits.append((char) ('0' + Characters.digit(c)));
  }

  private FigureText figure(String suffix, boolean hasOwnUnit) {
    BigDecimal number = new BigDecimal(new BigInteger(digits.toString()), scale);
    int wholeDigits = digits.length() - scale;
    if (negative && number.signum() == 0 || !isUnit(suffix)) {
      return FigureText.UNREADABLE;
    }
    if (wholeDigits > 1 && digits.charAt(0) == '0') {
      corrections.add(FigureCorrection.LEADING_ZEROS);
    }
    Object value = value(negative ? number.negate() : number, suffix);
    if (problem != null) {
      return FigureText.unreadable(problem);
    }
    if (value == null || value instanceof BigDecimal amount && !Figures.isWritable(amount)) {
      return FigureText.UNREADABLE;
    }
    String ownUnit = hasOwnUnit ? target(suffix) : "";
    return new FigureText(FigureText.State.STATED, value, ownUnit, List.copyOf(corrections));
  }

  private boolean isUnit(String suffix) {
    if (suffix.isEmpty()) {
      return true;
    }
    if (kind == Kind.MONEY) {
      return MoneyUnit.find(suffix).isPresent();
    }
    boolean isOwn =
        suffix.equals(unit) || suffix.equals(officialUnit) || suffix.equals(printedUnit);
    return isOwn || CountingWords.is(suffix) && (unit.isEmpty() || isBlankMark(unit));
  }

  private @Nullable Object value(BigDecimal number, String suffix) {
    if (kind == Kind.MONEY) {
      return amount(number, suffix, target(suffix));
    }
    if (!suffix.isEmpty()) {
      corrections.add(FigureCorrection.unitDropped(suffix));
    }
    if (scale > 0) {
      corrections.add(FigureCorrection.DECIMAL_ZERO);
    }
    return count(number);
  }

  private static @Nullable Long count(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return null;
    }
    BigInteger whole = number.toBigInteger();
    return whole.compareTo(LEAST) < 0 || whole.compareTo(MOST) > 0 ? null : whole.longValue();
  }

  /** The unit of the line; where it has none, the one found, or 万元 if the form knows no such. */
  private String target(String suffix) {
    if (!officialUnit.isEmpty()) {
      return officialUnit;
    }
    String written = written(suffix);
    return MoneyUnit.find(written).filter(from -> !from.isStated()).isPresent()
        ? MoneyUnit.TEN_THOUSAND.label()
        : written;
  }

  private String written(String suffix) {
    String besides = printedUnit.isEmpty() ? unit : printedUnit;
    return suffix.isEmpty() ? besides : suffix;
  }

  private BigDecimal amount(BigDecimal number, String suffix, String target) {
    String written = written(suffix);
    Optional<MoneyUnit> from = MoneyUnit.find(written);
    Optional<MoneyUnit> to = MoneyUnit.find(target);
    boolean isConverted = from.isPresent() && to.isPresent() && !from.equals(to);
    if (isConverted && !written.equals(unit)) {
      corrections.add(FigureCorrection.unitConverted(written, target));
    } else if (!suffix.isEmpty() && !officialUnit.isEmpty()) {
      corrections.add(FigureCorrection.unitDropped(suffix));
    }
    return isConverted ? converted(number, from.get(), to.get()) : number;
  }

  private BigDecimal converted(BigDecimal number, MoneyUnit from, MoneyUnit to) {
    BigDecimal amount = from.convert(number, to);
    if (amount.stripTrailingZeros().scale() > MAX_DECIMALS) {
      problem = FigureCorrection.tooFine(from.label(), to.label(), MAX_DECIMALS);
      return amount;
    }
    return amount.scale() > MAX_DECIMALS ? amount.setScale(MAX_DECIMALS) : amount;
  }
}
