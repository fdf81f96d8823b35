package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Handled proposals whose results were published (Statistics table 2014–2018, 一(三)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ProposalsPublished extends WithProposalsPublished, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Suggestions of people’s congress deputies. Printed 1.人大代表建议, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.人大代表建议", unit = "条")
  @NotNegative
  OptionalLong getDeputiesSuggestions();

  /**
   * Proposals of members of the political consultative conference (CPPCC). Printed 2.政协提案, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.政协提案", unit = "条")
  @NotNegative
  OptionalLong getCppccProposals();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ProposalsPublished blank() {
    return ImmutableProposalsPublished.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProposalsPublished}; {@code from} copies an existing value. */
  final class Builder extends ImmutableProposalsPublished.Builder {
    Builder() {}
  }
}
