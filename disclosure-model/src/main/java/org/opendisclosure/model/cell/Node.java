package org.opendisclosure.model.cell;

import org.jspecify.annotations.Nullable;

/** A value type at its place in a form: which cell each of its figures is. */
final class Node {

  private final ValueType type;
  private final Member[] members;
  private final @Nullable Cell[] cells;
  private final @Nullable Node[] children;
  private final @Nullable CountRow<Object> row;
  private final Object blank;
  private final int from;
  private final int to;

  Node(CellWalk.Place place, ValueType.Known known) {
    this.type = known.get(place.outline());
    this.members = type.members().toArray(new Member[0]);
    this.cells = place.cells();
    this.children = new Node[members.length];
    for (int i = 0; i < members.length; i++) {
      CellWalk.Place child = place.children()[i];
      children[i] = child == null ? null : new Node(child, known);
    }
    this.row = type.row();
    this.blank = type.build(type.newBuilder());
    Cell first = cells[0];
    Node firstChild = children[0];
    this.from = first != null ? first.index() : firstChild != null ? firstChild.from : 0;
    int end = cells.length - 1;
    Cell last = cells[end];
    Node lastChild = children[end];
    this.to = last != null ? last.index() + 1 : lastChild != null ? lastChild.to : 0;
  }

  Object newBuilder() {
    return type.newBuilder();
  }

  /** Reads a value; a row in which something is blank figure by figure, which tells why. */
  void read(Object value, Figures.Builder figures) {
    if (value == blank) {
      return;
    }
    if (row != null) {
      row.read(value, figures.counts(), from);
      if (!figures.hasBlank(from, to)) {
        return;
      }
    }
    for (int i = 0; i < members.length; i++) {
      Cell cell = cells[i];
      Node child = children[i];
      if (cell != null) {
        members[i].read(value, cell, figures);
      } else if (child != null) {
        child.read(members[i].get(value), figures);
      }
    }
  }

  /** Fills a builder; tells whether anything was stated. */
  boolean fill(Figures figures, Object builder) {
    boolean stated = false;
    for (int i = 0; i < members.length; i++) {
      Cell cell = cells[i];
      Node child = children[i];
      if (cell != null) {
        stated |= members[i].write(figures, cell, builder);
      } else if (child != null) {
        Object value = child.build(figures);
        if (value != child.blank) {
          members[i].set(builder, value);
          stated = true;
        }
      }
    }
    return stated;
  }

  private Object build(Figures figures) {
    if (figures.isBlank(from, to)) {
      return blank;
    }
    if (row != null) {
      return row.write(figures.counts(), from);
    }
    Object builder = type.newBuilder();
    return fill(figures, builder) ? type.build(builder) : blank;
  }
}
