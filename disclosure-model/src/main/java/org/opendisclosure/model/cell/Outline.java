package org.opendisclosure.model.cell;

import java.util.List;
import java.util.Optional;

/**
 * The annotated accessors of a value type in printed order: all that the cells of a form follow
 * from. A type that stands in several places has one outline.
 *
 * @param type the name of the type
 * @param isColumns whether its figures are the columns of one line
 * @param members at least one
 */
record Outline(String type, boolean isColumns, List<Member> members) {

  /**
   * An accessor.
   *
   * @param name its name without {@code get}
   * @param print what is printed
   * @param group the outline of what it returns; empty for a figure
   */
  record Member(String name, Print print, Optional<Outline> group) {}
}
