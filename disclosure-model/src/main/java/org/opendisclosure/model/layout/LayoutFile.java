package org.opendisclosure.model.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.MoneyUnit;
import org.opendisclosure.model.text.PlainText;

/**
 * Reads a layout from a plain UTF-8 text file.
 *
 * <p>The file starts with the entries {@code id}, {@code edition} and {@code title}, one a line as
 * {@code key: value}. Then follow the printed lines in printed order, one a line, as
 *
 * <pre>{@code number | line | label | unit}</pre>
 *
 * <p>{@code line} is a line identifier of the edition. {@code number} is what a column 序号 prints;
 * it may be empty. An empty {@code label} or {@code unit} means the official one, {@code -} means
 * that nothing is printed. Money may be printed in any {@link MoneyUnit}, unless the heading of its
 * column names the unit; figures hold it in the official one. Two lines below the same heading must
 * not be worded alike. Trailing fields may be left out together with their bar, except {@code
 * line}. Empty lines, lines that start with {@code #} and a byte-order mark are skipped.
 */
public final class LayoutFile {

  private static final List<String> REQUIRED = List.of("id", "edition", "title");
  private static final String WITHOUT = "without";
  private static final List<String> KEYS = List.of("id", "edition", "title", WITHOUT);
  private static final int MAX_FIELDS = 4;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<LayoutLine> lines = new ArrayList<>();
  private final Map<Line, Integer> seen = new HashMap<>();
  private final Map<List<Object>, Integer> worded = new HashMap<>();
  private final List<LayoutException.Problem> problems = new ArrayList<>();

  private record Entry(int line, String value) {}

  private LayoutFile(String file) {
    this.file = file;
  }

  /**
   * Reads a layout file.
   *
   * @param path the file
   * @return the layout
   * @throws LayoutException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read or is no UTF-8
   */
  public static Layout read(Path path) {
    try {
      return new LayoutFile(path.toString()).parse(Files.readString(path).lines().toList());
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(path + ": this is no UTF-8 text", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  /**
   * Reads a layout.
   *
   * @param reader the text; it is read to its end but not closed
   * @param file how messages name the source
   * @return the layout
   * @throws LayoutException if anything in the text cannot be used; all problems are listed
   * @throws UncheckedIOException if reading fails
   */
  public static Layout read(Reader reader, String file) {
    return new LayoutFile(file).parse(new BufferedReader(reader).lines().toList());
  }

  private Layout parse(List<String> text) {
    Map<Integer, String> rows = new LinkedHashMap<>();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      line = (i == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
      if (line.indexOf('|') >= 0 && !line.startsWith("#")) {
        rows.put(i + 1, line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        entry(line, i + 1);
      }
    }
    Optional<Edition> edition = edition();
    rows.forEach((number, line) -> row(edition, line, number));
    edition.ifPresent(this::addOfficial);
    if (rows.isEmpty() && !entries.containsKey(WITHOUT)) {
      problem(
          0,
          "没有列出任何一行;应有 1 | fees | 名称 | 单位 这样的行",
          "no line is printed; expected rows such as: 1 | fees | label | unit");
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(LayoutException.Problem::line));
      throw new LayoutException(file, problems);
    }
    return new Layout(value("id"), edition.orElseThrow(), value("title"), lines);
  }

  private String value(String key) {
    Entry entry = entries.get(key);
    return entry == null ? "" : entry.value();
  }

  private void entry(String line, int number) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? line : line.substring(0, colon).strip();
    if (colon < 0 || !KEYS.contains(key)) {
      problem(
          number,
          "应为 " + KEYS + " 之一或含“|”的行,实为:" + line,
          "expected one of " + KEYS + " or a row with '|', found: " + line);
      return;
    }
    Entry before = entries.get(key);
    if (before != null) {
      problem(
          number,
          key + " 在第 " + before.line() + " 行已经给出",
          key + " is given already in line " + before.line());
      return;
    }
    entries.put(key, new Entry(number, line.substring(colon + 1).strip()));
  }

  private Optional<Edition> edition() {
    for (String key : REQUIRED) {
      Entry entry = entries.get(key);
      if (entry == null) {
        problem(0, "缺少“" + key + ": …”一行", "the entry '" + key + ": …' is missing");
      } else if (entry.value().isEmpty()) {
        problem(entry.line(), key + " 后面没有内容", "the entry " + key + " has no value");
      }
    }
    Entry entry = entries.get("edition");
    if (entry == null || entry.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Edition> edition = Edition.find(entry.value());
    if (edition.isEmpty()) {
      List<String> known = Arrays.stream(Edition.values()).map(Edition::id).toList();
      problem(
          entry.line(),
          "没有版本 " + entry.value() + ";可用的有 " + known,
          "unknown edition " + entry.value() + "; expected one of " + known);
    }
    return edition;
  }

  /** Adds the lines that are printed as officially, and brings all into official order. */
  private void addOfficial(Edition edition) {
    Entry entry = entries.get(WITHOUT);
    if (entry == null) {
      return;
    }
    Set<Line> absent = new HashSet<>();
    for (String name : entry.value().split("\\s+")) {
      List<Line> named =
          edition.catalogue().lines().stream().filter(line -> isNamed(line, name)).toList();
      if (named.isEmpty()) {
        unknown(edition, name, entry.line());
      }
      absent.addAll(named);
    }
    for (Line line : edition.catalogue().lines()) {
      if (!line.isVariant() && !absent.contains(line) && !seen.containsKey(line)) {
        distinguish(line, line.label(), entry.line());
        lines.add(LayoutLine.official(line));
      }
    }
    lines.sort(Comparator.comparingInt(printed -> printed.line().index()));
  }

  private static boolean isNamed(Line line, String name) {
    return name.endsWith(".*")
        ? line.id().startsWith(name.substring(0, name.length() - 1))
        : line.id().equals(name);
  }

  private void row(Optional<Edition> edition, String text, int number) {
    String[] fields = text.split("\\|", -1);
    if (fields.length > MAX_FIELDS) {
      problem(
          number,
          "应为 序号 | 行 | 名称 | 单位,实有 " + fields.length + " 栏",
          "expected number | line | label | unit, found " + fields.length + " fields");
    } else if (edition.isPresent()) {
      row(edition.get(), fields, number);
    }
  }

  private void row(Edition edition, String[] fields, int number) {
    String id = fields[1].strip();
    Optional<Line> line = edition.catalogue().findLine(id);
    if (line.isEmpty()) {
      unknown(edition, id, number);
      return;
    }
    Integer before = seen.putIfAbsent(line.get(), number);
    if (before != null) {
      problem(
          number, id + " 在第 " + before + " 行已经列出", id + " is printed already in line " + before);
      return;
    }
    String label = field(fields, 2, line.get().label());
    distinguish(line.get(), label, number);
    String unit = field(fields, 3, line.get().unit());
    money(line.get(), unit, number);
    lines.add(new LayoutLine(line.get(), fields[0].strip(), label, unit));
  }

  /** Money is converted between the printed unit and the official one. */
  private void money(Line line, String unit, int number) {
    Cell cell = line.cells().get(0);
    if (cell.kind() != Kind.MONEY || unit.isEmpty() || unit.equals(cell.unit())) {
      return;
    }
    if (!cell.column().isEmpty()) {
      problem(
          number,
          "“" + cell.column() + "”已经印有单位,不能另定为“" + unit + "”",
          "'" + cell.column() + "' is printed with its unit, which cannot be '" + unit + "'");
    } else if (MoneyUnit.find(unit).isEmpty()) {
      List<String> known = Arrays.stream(MoneyUnit.values()).map(MoneyUnit::label).toList();
      problem(
          number,
          "“" + unit + "”不是金额单位;可用的有 " + known,
          "'" + unit + "' is no unit of money; expected one of " + known);
    }
  }

  private void unknown(Edition edition, String id, int number) {
    if (id.isEmpty()) {
      problem(
          number,
          "没有写明是哪一行;应为 序号 | 行 | 名称 | 单位",
          "the row names no line; expected number | line | label | unit");
    } else {
      problem(
          number,
          "版本 " + edition.id() + " 没有行 " + id,
          "the edition " + edition.id() + " has no line " + id);
    }
  }

  /** Lines are found by their wording, which must tell them apart below the same heading. */
  private void distinguish(Line line, String label, int number) {
    String wording = PlainText.of(label);
    Integer before =
        wording.isEmpty()
            ? null
            : worded.putIfAbsent(List.of(line.table().id(), line.stubs(), wording), number);
    if (before != null) {
      problem(
          number,
          "“" + label + "”与第 " + before + " 行同名,无法区分",
          "'" + label + "' is worded like line " + before + " and cannot be told from it");
    }
  }

  private static String field(String[] fields, int place, String official) {
    String text = fields.length > place ? fields[place].strip() : "";
    return text.isEmpty() ? official : text.equals("-") ? "" : text;
  }

  private void problem(int line, String zh, String en) {
    problems.add(new LayoutException.Problem(file, line, zh, en));
  }
}
