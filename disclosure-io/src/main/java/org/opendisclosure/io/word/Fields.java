package org.opendisclosure.io.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open at a place, one within another. Of each one sees the result; what its
 * instruction is made of is not seen; the results of other fields in it are kept, since what the
 * outer field shows may come of them.
 */
public final class Fields {

  /** A box that is ticked. */
  public static final String TICKED = "☒";

  /** A box that is not. */
  public static final String OPEN = "☐";

  private static final int MOST = 100;
  private static final int LONGEST = 200;

  /** Fields that have no result, since Word sets what one sees by the instruction itself. */
  private static final Pattern DRAWN = Pattern.compile("(?i)(eq|symbol|macrobutton|listnum)\\b");

  /** A character with another around it. */
  private static final Pattern CIRCLED =
      Pattern.compile("(?i)eq\\s*\\\\o\\s*\\\\ac\\s*\\([^,;]*[,;]\\s*(\\d{1,4})\\s*\\)\\s*");

  /** An open field: the start of its instruction, and whether its result has begun. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    final StringBuilder results = new StringBuilder();
    String chosen = "";
    String box = "";
    boolean hasResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  public void begin() {
    if (open.size() < MOST) {
      open.push(new Field());
    }
  }

  public void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() < LONGEST) {
      field.instruction.append(text);
    }
  }

  /** Takes the entry of a list that is chosen, which the field shows. */
  public void choose(String entry) {
    Field field = open.peek();
    if (field != null) {
      field.chosen = entry;
    }
  }

  /** Takes what the field shows instead of a result: a box, ticked or not. */
  public void box(boolean isTicked) {
    Field field = open.peek();
    if (field != null) {
      field.box = isTicked ? TICKED : OPEN;
    }
  }

  /** Takes a text that is not seen: the result of a field in the instruction of another. */
  public void result(String text) {
    Iterator<Field> outermost = open.descendingIterator();
    while (outermost.hasNext()) {
      Field field = outermost.next();
      if (!field.hasResult) {
        if (field.results.length() < LONGEST) {
          field.results.append(text);
        }
        return;
      }
    }
  }

  /** The results in the instructions of the fields whose results are shown here, but once. */
  public String takeResults() {
    StringBuilder results = new StringBuilder();
    for (Field field : open) {
      results.append(field.results);
      field.results.setLength(0);
    }
    return results.toString();
  }

  public void separate() {
    Field field = open.peek();
    if (field != null) {
      field.hasResult = true;
    }
  }

  /**
   * Ends a field; gives its box if it is one, and if it has no result, what is chosen of its list,
   * or else its formula if any, or the instruction that sets what one sees.
   */
  public String end() {
    Field field = open.poll();
    if (field == null || !isShown()) {
      return "";
    }
    if (field.hasResult || !field.box.isEmpty()) {
      return field.box;
    }
    String formula = field.instruction.toString().strip();
    if (!field.chosen.isEmpty()) {
      return field.chosen;
    }
    return formula.startsWith("=") ? formula : drawn(formula);
  }

  private static String drawn(String instruction) {
    Matcher circled = CIRCLED.matcher(instruction);
    if (circled.matches()) {
      return "(" + circled.group(1) + ")";
    }
    return DRAWN.matcher(instruction).lookingAt() ? instruction : "";
  }

  /** Whether what stands here is the instruction of the innermost field. */
  public boolean isInstruction() {
    Field field = open.peek();
    return field != null && !field.hasResult;
  }

  /** Whether what stands here is seen. */
  public boolean isShown() {
    return open.stream().allMatch(field -> field.hasResult);
  }

  /** Gives up fields whose instruction has no end, so that they hide no more than a paragraph. */
  public void endParagraph() {
    open.removeIf(field -> !field.hasResult);
  }
}
