package org.opendisclosure.io.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/**
 * Finds the lines of one table that its printed rows mean, taking the rows from top to bottom.
 *
 * <p>A row is anchored by its label. Where several lines share a wording, such as 被依法纠错数 under
 * reconsideration and under litigation, the groups printed beside the row decide, or else the
 * section in which the last known row stood; where neither does, the row stays unknown. Rows are
 * never counted, so a missing, blank, repeated or additional row moves no other. Not safe between
 * threads.
 */
public final class LineMatcher {

  /** How a row was matched. */
  public enum Outcome {
    /** The row is a line that had not been printed before. */
    FOUND,
    /** The row is a line that is printed nowhere else, its label mistyped. */
    NEAR,
    /** The row is a line that was printed before. */
    REPEATED,
    /** No line has that label. */
    UNKNOWN,
    /** Several lines have that label, and nothing tells which is meant. */
    AMBIGUOUS
  }

  /**
   * What a row is.
   *
   * @param outcome how it was matched
   * @param line the line; null unless found, near or repeated
   */
  public record Match(Outcome outcome, @Nullable Line line) {

    /**
     * Whether the row is a line that had not been printed before.
     *
     * @return true if it was found by its label or one near it
     */
    public boolean isFound() {
      return outcome == Outcome.FOUND || outcome == Outcome.NEAR;
    }

    /**
     * Whether the row is a line, even one that was printed before.
     *
     * @return true if its line is known
     */
    public boolean isLine() {
      return line != null;
    }

    /**
     * The line that the row is.
     *
     * @return the line
     * @throws NullPointerException if it is not known
     */
    public Line found() {
      return Objects.requireNonNull(line);
    }
  }

  private static final int SHORTEST = 4;

  private final Labels labels;
  private final Table table;
  private final Set<Line> used = new HashSet<>();
  private final Set<Line> printed = new HashSet<>();
  private boolean isExpecting;
  private @Nullable Line previous;
  private @Nullable Line last;

  /**
   * A matcher before the first row of a table.
   *
   * @param labels the wordings of the edition
   * @param table the table
   */
  public LineMatcher(Labels labels, Table table) {
    this.labels = labels;
    this.table = table;
  }

  /**
   * Whether a label may be that of a line of the table, wherever it stands.
   *
   * @param label the key of the label
   * @return true if at least one line has it
   */
  public boolean knows(LabelKey label) {
    return !labels.candidates(label, table).isEmpty();
  }

  /**
   * Says that a text is printed in the table. Mistyped labels are recognised only if this is said
   * of all texts of all rows: those of lines that are not printed otherwise and would follow the
   * last known row.
   *
   * @param text the key of the text
   */
  public void expect(LabelKey text) {
    isExpecting = true;
    printed.addAll(labels.candidates(text, table));
  }

  /**
   * Whether a line may be printed somewhere in the table.
   *
   * @param line a line of the table
   * @return true if a label of its wording is printed, or it was found otherwise
   */
  public boolean isPrinted(Line line) {
    return printed.contains(line) || used.contains(line);
  }

  /**
   * Whether an unknown label may be that of a line that is printed nowhere else: nearly its
   * wording, or one of the two goes on where the other ends.
   *
   * @param label the key of the label
   * @return true if its figures may belong to such a line
   */
  public boolean mayBeMissing(LabelKey label) {
    String words = label.bare();
    return words.length() >= SHORTEST
        && isExpecting
        && table.lines().stream()
            .filter(line -> !isPrinted(line))
            .anyMatch(line -> isLike(words, LabelKey.of(line.label()).bare()));
  }

  private static boolean isLike(String words, String wording) {
    return words.startsWith(wording)
        || wording.startsWith(words)
        || Nearest.of(words, List.of(wording)).isPresent();
  }

  private boolean take(Line line) {
    previous = line;
    last = line;
    return used.add(line);
  }

  /**
   * Matches the next row.
   *
   * @param label the key of the label
   * @param stubs the groups printed beside it, outermost first; may be empty
   * @return what the row is
   */
  public Match next(LabelKey label, List<String> stubs) {
    List<Line> candidates = labels.candidates(label, table);
    if (candidates.isEmpty()) {
      Line near = near(label);
      if (near != null) {
        take(near);
        return new Match(Outcome.NEAR, near);
      }
      if (label.isSection() || labels.isNearGroup(label)) {
        previous = null;
      }
      return new Match(Outcome.UNKNOWN, null);
    }
    Line line = only(candidates, stubs);
    if (line == null) {
      return new Match(Outcome.AMBIGUOUS, null);
    }
    return new Match(take(line) ? Outcome.FOUND : Outcome.REPEATED, line);
  }

  private @Nullable Line near(LabelKey key) {
    Line line = isExpecting ? labels.nearLine(key, table).orElse(null) : null;
    return line != null && !printed.contains(line) && follows(line) ? line : null;
  }

  /** Whether no line that is printed stands between the last known row and a line. */
  private boolean follows(Line line) {
    int from = last == null ? 0 : table.lines().indexOf(last) + 1;
    int at = table.lines().indexOf(line);
    return from <= at && table.lines().subList(from, at).stream().noneMatch(printed::contains);
  }

  private @Nullable Line only(List<Line> candidates, List<String> stubs) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    List<Line> fitting = candidates.stream().filter(line -> stands(line, stubs)).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    List<Line> inSection = candidates.stream().filter(this::isInSection).toList();
    return inSection.size() == 1 ? inSection.get(0) : null;
  }

  private static boolean stands(Line line, List<String> stubs) {
    List<String> own = keys(line.stubs());
    return !stubs.isEmpty() && own.containsAll(keys(stubs));
  }

  private static List<String> keys(List<String> stubs) {
    List<String> keys = new ArrayList<>();
    for (String stub : stubs) {
      keys.add(LabelKey.of(stub).text());
    }
    return keys;
  }

  /** Whether the last known row heads the group of the line or stands in it. */
  private boolean isInSection(Line line) {
    Line last = previous;
    if (last == null || line.stubs().isEmpty()) {
      return false;
    }
    int depth = line.stubs().size();
    boolean inside =
        last.stubs().size() >= depth && last.stubs().subList(0, depth).equals(line.stubs());
    return inside || last.label().equals(line.stubs().get(depth - 1));
  }
}
