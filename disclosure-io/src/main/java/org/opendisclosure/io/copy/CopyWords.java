package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.io.sheet.words.ColumnWords;
import org.opendisclosure.io.sheet.words.EditionGuess;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Remembered;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/**
 * What the words of one edition mean in a copied table. The same words come again and again, in one
 * text and from text to text.
 */
public final class CopyWords {

  /** What a text may be. */
  private record Meaning(
      boolean isTitle, boolean isKnown, boolean isLine, boolean isGroup, boolean isHeading) {}

  private static final Map<Edition, CopyWords> BUILT_IN = new ConcurrentHashMap<>();
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
  private static final Meaning NONE = new Meaning(false, false, false, false, false);
  private static final int LONGEST = 200;
  private static final int LONGEST_PARTED = 2_000;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final String NUMERALS = "一二三四五六";

  private final SheetWords words;
  private final Remembered<Meaning> meanings = new Remembered<>(this::find, 1 << 11, LONGEST);

  private CopyWords(Edition edition, Layouts layouts) {
    this.words = new SheetWords(edition, layouts);
  }

  /**
   * The words of the edition that a text seems to be of, or of the newest if it seems to be none.
   *
   * @param texts every cell and every paragraph by itself
   * @param options layouts
   * @return the words
   */
  public static CopyWords of(List<Row> texts, ReadOptions options) {
    Optional<Edition> named =
        texts.stream().flatMap(row -> Edition.find(row.field(0)).stream()).findFirst();
    EditionGuess guess = new EditionGuess(options.layouts());
    Edition edition =
        named
            .or(() -> guess.of(texts, year(texts)))
            .orElse(Edition.values()[Edition.values().length - 1]);
    return options.layouts() == Layouts.builtIn()
        ? BUILT_IN.computeIfAbsent(edition, known -> new CopyWords(known, options.layouts()))
        : new CopyWords(edition, options.layouts());
  }

  private static OptionalInt year(List<Row> texts) {
    for (Row row : texts) {
      Matcher year = YEAR.matcher(row.field(0));
      if (year.find()) {
        return OptionalInt.of(Integer.parseInt(year.group(1)));
      }
    }
    return OptionalInt.empty();
  }

  Edition edition() {
    return words.edition();
  }

  /**
   * Whether a text is the title of a part.
   *
   * @param text any text
   * @return whether it is one
   */
  public boolean isTitle(String text) {
    return meaning(text).isTitle();
  }

  /**
   * Whether a text is the title of a part without a table.
   *
   * @param text any text
   * @return whether it is one
   */
  public boolean isNarrative(String text) {
    return words.labels().title(LabelKey.of(text)).filter(Table::isNarrative).isPresent();
  }

  /** Whether a text means anything in a form. */
  boolean isKnown(String text) {
    return meaning(text).isKnown();
  }

  /**
   * Whether a text is the label of a line.
   *
   * @param text any text
   * @return whether it is one
   */
  public boolean isLine(String text) {
    return meaning(text).isLine();
  }

  /** Whether a text is the label of a group of lines. */
  boolean isGroup(String text) {
    return meaning(text).isGroup();
  }

  /** Whether a text is the label of a line or of a group of lines. */
  boolean isLabel(String text) {
    return isLine(text) || isGroup(text);
  }

  /**
   * Whether rows follow one another in one line: behind a label with a figure, or behind a heading,
   * stands another label with a figure.
   */
  boolean areRows(List<String> cells) {
    boolean isBegun = false;
    boolean isLabelled = false;
    for (String text : cells) {
      boolean isFigure = !text.isEmpty() && !NumberLook.hasWord(text);
      if (isLabelled && isFigure) {
        if (isBegun) {
          return true;
        }
        isBegun = true;
        isLabelled = false;
      }
      isBegun |= isHeading(text) && !isLine(text);
      isLabelled |= isLine(text);
    }
    return false;
  }

  /** A text with the titles in it, which spaces part from the rest, by themselves. */
  List<String> parted(String text) {
    String[] words = text.length() < LONGEST_PARTED ? SPACES.split(text) : new String[0];
    for (int from = 0; from < words.length && words.length > 1; from++) {
      boolean isTitle = isTitle(words[from]);
      boolean isLast = from == words.length - 1 && !isKnown(text) && isLabelOrHeading(words[from]);
      if (isTitle || isLast) {
        List<String> parts = new ArrayList<>();
        add(parts, words, 0, from);
        parts.add(words[from]);
        if (from + 1 < words.length) {
          parts.addAll(parted(join(words, from + 1, words.length)));
        }
        return parts;
      }
    }
    return List.of(text);
  }

  private boolean isLabelOrHeading(String text) {
    return isLabel(text) || isHeading(text);
  }

  private static void add(List<String> parts, String[] words, int from, int to) {
    if (from < to) {
      parts.add(join(words, from, to));
    }
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /**
   * Whether a text stands in the head of a table.
   *
   * @param text any text
   * @return whether it may stand there
   */
  public boolean isHeading(String text) {
    return meaning(text).isHeading();
  }

  private Meaning meaning(String text) {
    return text.length() > LONGEST || !NumberLook.hasWord(text) ? NONE : meanings.of(text);
  }

  private Meaning find(String text) {
    LabelKey key = LabelKey.of(text);
    boolean isLine =
        edition().catalogue().tables().stream()
            .anyMatch(
                table -> !table.isNarrative() && !words.labels().candidates(key, table).isEmpty());
    return new Meaning(
        words.labels().title(key).isPresent(),
        words.isKnown(text),
        isLine,
        words.labels().isGroup(key),
        isHeading(key));
  }

  /** Headings are not numbered, unlike the lines 3.其他 and (七)总计. */
  private boolean isHeading(LabelKey key) {
    return key.number().isEmpty()
        && (SheetFormat.isHead(key) || isReview(key) || words.isOverColumns(key));
  }

  /** Whether a text is a group of columns of table four. */
  private boolean isReview(LabelKey key) {
    return reviews().stream()
        .anyMatch(
            line ->
                words.labels().candidates(key, line.table()).contains(line)
                    || line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, key)));
  }

  /** How many cells are printed behind a label; 0 if no line has it, or lines of several widths. */
  int width(String label) {
    LabelKey key = LabelKey.of(label);
    List<Long> widths =
        edition().catalogue().tables().stream()
            .flatMap(table -> words.labels().candidates(key, table).stream())
            .map(CopyWords::printed)
            .distinct()
            .toList();
    return widths.size() == 1 ? Math.toIntExact(widths.get(0)) : 0;
  }

  /** The table of a printed title, or of the number in it: 2 for 二、主动公开政府信息情况. */
  Optional<Table> table(String text) {
    LabelKey key = LabelKey.of(text);
    int digit = text.length() == 1 ? Character.digit(text.charAt(0), 10) : -1;
    String numeral =
        digit < 1 || digit > NUMERALS.length() ? "" : NUMERALS.substring(digit - 1, digit);
    return edition().catalogue().tables().stream()
        .filter(
            table ->
                !table.isNarrative()
                    && !numeral.isEmpty()
                    && LabelKey.of(table.title()).number().equals(numeral))
        .findFirst()
        .or(() -> words.labels().title(key).filter(table -> !table.isNarrative()));
  }

  /** The lines of table four, which stand side by side; none in the statistics table. */
  List<Line> reviews() {
    return edition().catalogue().tables().stream()
        .filter(Table::isSideBySide)
        .findFirst()
        .map(Table::lines)
        .orElse(List.of());
  }

  /** The line of table four that a text names, if it names one. */
  Optional<Line> review(String text) {
    LabelKey key = LabelKey.of(text);
    return reviews().stream()
        .filter(line -> words.labels().candidates(key, line.table()).contains(line))
        .findFirst();
  }

  /** Whether a text is the heading of a column, or stands over several. */
  boolean isColumnHeading(String text) {
    return words.isOverColumns(LabelKey.of(text));
  }

  /** Whether a text stands over several columns of table three, of which another is one. */
  boolean isColumnGroup(String group, String column) {
    LabelKey groupKey = LabelKey.of(group);
    LabelKey key = LabelKey.of(column);
    return edition().catalogue().cells().stream()
        .map(ColumnWords::of)
        .anyMatch(words -> words.isGroup(groupKey) && words.isColumn(key));
  }

  /** Whether a column stands below a text that is over several. */
  boolean isMember(String column) {
    LabelKey key = LabelKey.of(column);
    return edition().catalogue().cells().stream()
        .anyMatch(cell -> !cell.columnGroup().isEmpty() && ColumnWords.of(cell).isColumn(key));
  }

  /** Whether lines of the form print so many cells behind their labels. */
  boolean isWidth(int count) {
    return edition().catalogue().tables().stream()
        .flatMap(table -> table.lines().stream())
        .anyMatch(line -> printed(line) == count);
  }

  private static long printed(Line line) {
    return line.cells().stream().filter(cell -> !UnitCells.isUnit(cell)).count();
  }

  /** How many columns of a row stand below a text that is over several. */
  int members(String group) {
    LabelKey key = LabelKey.of(group);
    return edition().catalogue().tables().stream()
        .flatMap(table -> table.lines().stream())
        .map(line -> line.cells().stream().filter(c -> ColumnWords.of(c).isGroup(key)).count())
        .filter(count -> count > 0)
        .findFirst()
        .map(Math::toIntExact)
        .orElse(0);
  }

  /** Whether a text stands over several columns. */
  boolean isColumnGroup(String text) {
    return words.columns().isGroup(LabelKey.of(text));
  }
}
