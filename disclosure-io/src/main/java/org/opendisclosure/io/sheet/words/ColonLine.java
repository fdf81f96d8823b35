package org.opendisclosure.io.sheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;

/** A line of text that states figures behind the label of a line and a colon: 行政许可:1022件. */
public final class ColonLine {

  private static final Pattern PAIR = Pattern.compile("(?<label>.*[^:：][:：])(?<figures>[^:：]+)");
  private static final Pattern BETWEEN = Pattern.compile("[、;；\\s]+");

  private static final Pattern LISTED = Pattern.compile("[、;；:：\\s]+");

  private ColonLine() {}

  /** Whether a text states figures of a line of some edition. */
  public static boolean is(String text, List<Labels> known) {
    return !parts(text, known).isEmpty();
  }

  /** Whether a text ends in the colon behind which figures stood. */
  public static boolean isLabel(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** The row with label and figures in cells of their own, or as it is. */
  public static Row apart(Row row, List<Labels> known) {
    List<String> parts = row.isOneText() ? parts(row.text(row.firstColumn(0)), known) : List.of();
    return parts.isEmpty() ? row : Row.of(row.line(), parts);
  }

  /** How many numbers a text lists, if it holds hardly anything else. */
  public static int countListed(String text) {
    List<String> parts = LISTED.splitAsStream(text.strip()).toList();
    int count = NumberCount.count(parts);
    return count > 1 && 2 * count > parts.size() ? count : 0;
  }

  private static List<String> parts(String text, List<Labels> known) {
    Matcher pair = PAIR.matcher(text.strip());
    if (!pair.matches()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(List.of(pair.group("label")));
    BETWEEN.splitAsStream(pair.group("figures").strip()).forEach(parts::add);
    boolean areFigures = parts.stream().skip(1).allMatch(NumberLook::is);
    LabelKey label = LabelKey.of(pair.group("label"));
    boolean isLine = areFigures && known.stream().anyMatch(labels -> labels.isLine(label));
    return isLine ? parts : List.of();
  }
}
