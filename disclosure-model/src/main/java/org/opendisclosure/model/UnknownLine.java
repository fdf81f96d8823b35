package org.opendisclosure.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * A printed line that the edition does not know, such as a district's own indicator, kept verbatim
 * at its place. No rule looks at it.
 */
@ValueStyle
@Value.Immutable
public interface UnknownLine extends WithUnknownLine, Serializable {

  /**
   * The table in which the line stands.
   *
   * @return a table identifier of the edition's catalogue; a form refuses any other
   */
  String getTable();

  /**
   * The known line before it; several unknown lines after the same line keep their order.
   *
   * @return an identifier of a line in {@link #getTable()}; empty if the line stands first in it
   */
  @Value.Default
  default String getAfter() {
    return "";
  }

  /**
   * The printed number in a column of its own (序号).
   *
   * @return verbatim; empty where none is printed
   */
  Optional<String> getNumber();

  /**
   * The printed label.
   *
   * @return verbatim, never blank
   */
  String getLabel();

  /**
   * The printed unit.
   *
   * @return verbatim; empty where none is printed
   */
  Optional<String> getUnit();

  /**
   * What stands in the columns of figures, from the left.
   *
   * @return verbatim; blank cells are empty strings, blank cells at the end are left out
   */
  List<String> getValues();

  /**
   * Refuses a blank label and leaves out blank cells at the end.
   *
   * @return this line or its shortened form
   */
  @Value.Check
  default UnknownLine checked() {
    if (getLabel().isBlank()) {
      throw new IllegalArgumentException("an unknown line needs its printed label");
    }
    Stated.requireText("number", getNumber());
    Stated.requireText("unit", getUnit());
    int size = getValues().size();
    while (size > 0 && getValues().get(size - 1).isEmpty()) {
      size--;
    }
    return size == getValues().size() ? this : withValues(getValues().subList(0, size));
  }

  /**
   * A builder; table and label are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UnknownLine}; {@code from} copies an existing value. */
  final class Builder extends ImmutableUnknownLine.Builder {
    Builder() {}
  }
}
