package org.opendisclosure.io.quirks;

import java.util.Optional;
import org.opendisclosure.model.cell.Cell;

/** One cell of a printed table; all places that a merged cell covers hold the same box. */
final class Box {

  /** What stands in a box. */
  enum Role {
    LABEL,
    NUMBER_OR_UNIT,
    FIGURE,
    /** A figure of a line that the edition does not know. */
    UNKNOWN_FIGURE
  }

  private final Role role;
  private final Optional<Cell> cell;
  private String text;
  private Optional<String> meaning;

  private Box(Role role, Optional<Cell> cell, String text, Optional<String> meaning) {
    this.role = role;
    this.cell = cell;
    this.text = text;
    this.meaning = meaning;
  }

  static Box of(Role role, String text) {
    return new Box(role, Optional.empty(), text, Optional.empty());
  }

  static Box figure(Cell cell, String text, Optional<String> meaning) {
    return new Box(Role.FIGURE, Optional.of(cell), text, meaning);
  }

  /** Another box that says the same. */
  Box copy() {
    return new Box(role, cell, text, meaning);
  }

  Role role() {
    return role;
  }

  boolean isLabel() {
    return role == Role.LABEL;
  }

  /** The cell of the form whose figure stands here. */
  Optional<Cell> cell() {
    return cell;
  }

  String text() {
    return text;
  }

  /** What a careful person reads here; empty if the box is blank. */
  Optional<String> meaning() {
    return meaning;
  }

  /** Prints the same in another way. */
  void print(String newText) {
    text = newText;
  }

  /** Prints something else. */
  void state(String newText, Optional<String> newMeaning) {
    text = newText;
    meaning = newMeaning;
  }
}
