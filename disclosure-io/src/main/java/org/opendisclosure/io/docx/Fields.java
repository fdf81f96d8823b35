package org.opendisclosure.io.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at a place, one within another. Of each one sees the result; what its
 * instruction is made of, results of other fields among it, is not seen.
 */
final class Fields {

  private static final int MOST = 100;
  private static final int LONGEST = 200;

  /** An open field: the start of its instruction, and whether its result has begun. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean hasResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  void begin() {
    if (open.size() < MOST) {
      open.push(new Field());
    }
  }

  void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() < LONGEST) {
      field.instruction.append(text);
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null) {
      field.hasResult = true;
    }
  }

  /** Ends a field; gives its formula if it has one and no result was stored. */
  String end() {
    Field field = open.poll();
    if (field == null || field.hasResult || !isShown()) {
      return "";
    }
    String formula = field.instruction.toString().strip();
    return formula.startsWith("=") ? formula : "";
  }

  /** Whether what stands here is seen. */
  boolean isShown() {
    return open.stream().allMatch(field -> field.hasResult);
  }

  /** Gives up fields whose instruction has no end, so that they hide no more than a paragraph. */
  void endParagraph() {
    open.removeIf(field -> !field.hasResult);
  }
}
