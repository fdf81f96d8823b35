package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Cell;

/** One property of an edition's document at its place: a figure, or a group of properties. */
final class Property {

  private final SerializedString encodedName;
  private final String path;
  private final int depth;
  private final int slot;
  private final @Nullable Property parent;
  private final @Nullable Cell cell;
  private final Map<String, Property> members = new LinkedHashMap<>();
  private @Nullable Property first;
  private @Nullable Property last;
  private @Nullable Property next;

  /** The document itself has an empty path and no parent; a group has no cell. */
  Property(String name, @Nullable Property parent, int slot, @Nullable Cell cell) {
    this.encodedName = new SerializedString(name);
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.path = parent == null ? name : parent.pathOf(name);
    this.slot = slot;
    this.cell = cell;
    if (parent != null) {
      parent.add(name, this);
    }
  }

  private void add(String name, Property member) {
    members.put(name, member);
    if (last == null) {
      first = member;
    } else {
      last.next = member;
    }
    last = member;
    member.next = first;
  }

  SerializedString encodedName() {
    return encodedName;
  }

  boolean isNamed(String name) {
    return encodedName.getValue().equals(name);
  }

  /** The names that lead here, joined by dots: the name of the cell, if this is a figure. */
  String path() {
    return path;
  }

  /** The path of a member, known or not. */
  String pathOf(String member) {
    return path.isEmpty() ? member : path + '.' + member;
  }

  /** Whether an array stands here, not an object. */
  boolean isArray() {
    return path.equals(DocumentShape.UNKNOWN_LINES)
        || path.equals(DocumentShape.NOTES)
        || path.equals(DocumentShape.EXPLANATIONS);
  }

  /** Whether a group is this one or around it. */
  boolean isWithin(Property group) {
    Property outer = this;
    while (outer.depth > group.depth) {
      outer = outer.parent();
    }
    return outer == group;
  }

  /** A number of its own among the properties of the edition. */
  int slot() {
    return slot;
  }

  Property parent() {
    return Objects.requireNonNull(parent);
  }

  @Nullable Cell cell() {
    return cell;
  }

  @Nullable Property member(String name) {
    return members.get(name);
  }

  /** The first member in printed order. */
  Property first() {
    return Objects.requireNonNull(first);
  }

  /** The one after this in printed order; the first after the last. */
  Property next() {
    return Objects.requireNonNull(next);
  }

  Collection<Property> members() {
    return members.values();
  }

  Collection<String> memberNames() {
    return members.keySet();
  }
}
