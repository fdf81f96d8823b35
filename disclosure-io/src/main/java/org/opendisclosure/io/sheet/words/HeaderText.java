package org.opendisclosure.io.sheet.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.PlainText;

/** The fields of a header as texts: as forms print them, and as offices type them. */
public final class HeaderText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern UNFILLED = Pattern.compile("(?:20)?[_/]*年[_/]*月[_/]*日");
  private static final int MAX_DIGITS = 9;

  private HeaderText() {}

  /** A field as it is stated; empty if it is not. */
  public static String stated(HeaderField field, Header header) {
    return field.get(header).map(HeaderText::printed).orElse("");
  }

  private static String printed(Object value) {
    return value instanceof OrganLevel level ? level.label() : value.toString();
  }

  /** A field as it is written for spreadsheets; empty if it is not stated. */
  public static String write(HeaderField field, Header header) {
    return Neutral.text(stated(field, header));
  }

  /** States a field; tells whether the text could be read. */
  public static boolean read(HeaderField field, String written, Header.Builder header) {
    String text = Neutral.original(written);
    if (Characters.isBlank(text) || isUnfilled(field.type(), text)) {
      return true;
    }
    Optional<?> value = value(field.type(), text);
    value.ifPresent(known -> field.set(header, known));
    return value.isPresent();
  }

  /** Whether a text is a day to be filled in, as in 年 月 日. */
  private static boolean isUnfilled(HeaderField.Type type, String text) {
    return type == HeaderField.Type.DAY && UNFILLED.matcher(PlainText.of(text)).matches();
  }

  /** Whether a text names a layout that is not known, so that the official one is used. */
  public static boolean isUnknownLayout(HeaderField field, String written, Layouts layouts) {
    return field == HeaderField.LAYOUT
        && !written.isBlank()
        && layouts.find(Neutral.original(written)).isEmpty();
  }

  private static Optional<?> value(HeaderField.Type type, String text) {
    return switch (type) {
      case TEXT -> Optional.of(text);
      case CODE -> Optional.of(PlainText.of(text));
      case YEAR -> allowed(type, YearText.of(text));
      case QUARTER -> allowed(type, number(text, "季度"));
      case LEVEL -> OrganLevel.find(text);
      case DAY -> day(text);
    };
  }

  private static Optional<Integer> allowed(HeaderField.Type type, OptionalInt number) {
    return number.isPresent() && type.allows(number.getAsInt())
        ? Optional.of(number.getAsInt())
        : Optional.empty();
  }

  /** A whole number of at most nine digits, with or without one of the given words behind it. */
  static OptionalInt number(String text, String... words) {
    String bare = PlainText.of(text);
    for (String word : words) {
      if (bare.endsWith(word)) {
        bare = bare.substring(0, bare.length() - word.length());
        break;
      }
    }
    boolean isNumber =
        !bare.isEmpty()
            && bare.length() <= MAX_DIGITS
            && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(bare)) : OptionalInt.empty();
  }

  /** A day as 2021-01-20, 2021/1/20, 2021.1.20 or 2021年1月20日. */
  public static Optional<LocalDate> day(String text) {
    String plain =
        PlainText.of(text).replace('/', '-').replace('.', '-').replace('年', '-').replace('月', '-');
    String bare = plain.endsWith("日") ? plain.substring(0, plain.length() - 1) : plain;
    try {
      return Optional.of(LocalDate.parse(bare, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
