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
   * @param line the line; null unless found or repeated
   */
  public record Match(Outcome outcome, @Nullable Line line) {

    /**
     * The line that was found.
     *
     * @return the line
     * @throws NullPointerException unless a line was found or repeated
     */
    public Line found() {
      return Objects.requireNonNull(line);
    }
  }

  private final Labels labels;
  private final Table table;
  private final Set<Line> used = new HashSet<>();
  private @Nullable Line previous;

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
   * @param label the label as printed
   * @return true if at least one line has it
   */
  public boolean knows(String label) {
    return !labels.candidates(LabelKey.of(label), table).isEmpty();
  }

  /**
   * Passes a row whose line is known without its label.
   *
   * @param line the line that the row is
   */
  public void pass(Line line) {
    previous = line;
    used.add(line);
  }

  /**
   * Matches the next row.
   *
   * @param label the label as printed
   * @param stubs the groups printed beside it, outermost first; may be empty
   * @return what the row is
   */
  public Match next(String label, List<String> stubs) {
    LabelKey key = LabelKey.of(label);
    List<Line> candidates = labels.candidates(key, table);
    if (candidates.isEmpty()) {
      if (key.isSection() || labels.isNearGroup(key)) {
        previous = null;
      }
      return new Match(Outcome.UNKNOWN, null);
    }
    Line line = only(candidates, stubs);
    if (line == null) {
      return new Match(Outcome.AMBIGUOUS, null);
    }
    previous = line;
    return new Match(used.add(line) ? Outcome.FOUND : Outcome.REPEATED, line);
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
