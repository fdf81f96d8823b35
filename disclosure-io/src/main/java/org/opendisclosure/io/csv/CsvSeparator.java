package org.opendisclosure.io.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.opendisclosure.io.text.CharsetGuess;

/**
 * What separates the fields of a file: a comma, or a semicolon or tab if these stand in most lines
 * and commas do not. A first line such as {@code sep=;} says it.
 *
 * @param sign the separator
 * @param isStated whether the first line says it, and holds nothing else
 */
public record CsvSeparator(char sign, boolean isStated) {

  /** How many bytes are looked at. */
  private static final int PREFIX = 1 << 14;

  private static final String STATED = "sep=";
  private static final String OTHERS = ";\t";

  /** The separator of a file, of which some first bytes are looked at and stay to be read. */
  static CsvSeparator of(BufferedInputStream in) {
    try {
      in.mark(PREFIX);
      byte[] bytes = in.readNBytes(PREFIX);
      in.reset();
      return isPlain(bytes)
          ? new CsvSeparator(',', false)
          : of(new String(bytes, CharsetGuess.of(bytes, 0, bytes.length)));
    } catch (IOException e) {
      return new CsvSeparator(',', false);
    }
  }

  /** Whether none of the other signs stands in a text; they are the same in all encodings. */
  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b == ';' || b == '\t' || b == '=') {
        return false;
      }
    }
    return true;
  }

  /**
   * The separator of a text, perhaps without its end.
   *
   * @param text the first lines of a file
   * @return the separator; a comma if nothing tells it
   */
  static CsvSeparator of(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean isPlain = start.indexOf(';') < 0 && start.indexOf('\t') < 0;
    if (isPlain && !start.stripLeading().startsWith(STATED)) {
      return new CsvSeparator(',', false);
    }
    List<String> lines = start.lines().filter(line -> !line.isBlank()).toList();
    String first = lines.isEmpty() ? "" : lines.get(0).strip().replace("\"", "");
    if (first.length() == STATED.length() + 1 && first.startsWith(STATED)) {
      return new CsvSeparator(first.charAt(STATED.length()), true);
    }
    long most = count(lines, ',');
    char sign = ',';
    for (char other : OTHERS.toCharArray()) {
      long count = count(lines, other);
      if (count > 2 * most || sign == ',' && 2 * count > lines.size() && count > most) {
        sign = other;
        most = count;
      }
    }
    return new CsvSeparator(sign, false);
  }

  /** In how many lines a sign stands between fields rather than in quotes or behind a number. */
  private static long count(List<String> lines, char sign) {
    return lines.stream().filter(line -> separates(line, sign)).count();
  }

  private static boolean separates(String line, char sign) {
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      isQuoted ^= c == '"';
      boolean isLast = i + 1 == line.length() || line.charAt(i + 1) == ',';
      if (c == sign && !isQuoted && !(sign == '\t' && isLast)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names of columns in the first line of a text that holds any, without quotes.
   *
   * @param text what stands in the file
   * @return what is meant
   */
  public static List<String> names(String text) {
    CsvSeparator separator = of(text);
    return text
        .lines()
        .filter(line -> !line.isBlank())
        .skip(separator.isStated ? 1 : 0)
        .findFirst()
        .map(line -> Arrays.asList(line.split(String.valueOf(separator.sign))))
        .orElse(List.of())
        .stream()
        .map(name -> name.replace("\"", "").strip())
        .toList();
  }
}
