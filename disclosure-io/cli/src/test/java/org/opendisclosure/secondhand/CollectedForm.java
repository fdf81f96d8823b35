package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.Header;

/**
 * One form of a collected table.
 *
 * @param headings what stands over its column, outermost first, or beside its row
 * @param header what a reader must make of that
 * @param figures its figures
 */
record CollectedForm(List<String> headings, Header header, List<Figure> figures) {

  static CollectedForm of(String heading, Header header) {
    return new CollectedForm(List.of(heading), header, new ArrayList<>());
  }

  /** The same form below another heading. */
  CollectedForm below(String heading, Header outer) {
    Header.Builder both = Header.builder().from(header);
    outer.getOrgan().ifPresent(both::organ);
    outer.getScope().ifPresent(both::scope);
    return new CollectedForm(List.of(heading, headings.get(0)), both.build(), new ArrayList<>());
  }

  /**
   * Whether a header states what the headings say, and the organ of the table if they name none.
   */
  boolean isThatOf(Header read, String collector) {
    return read.getOrgan().equals(Optional.of(header.getOrgan().orElse(collector)))
        && read.getScope().equals(header.getScope())
        && read.getPeriod().equals(header.getPeriod())
        && (header.getQuarter().equals(OptionalInt.empty())
            || read.getQuarter().equals(header.getQuarter()));
  }
}
