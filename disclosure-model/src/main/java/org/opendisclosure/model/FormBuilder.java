package org.opendisclosure.model;

import java.util.Map;

/** What the builders of all forms have in common besides the figures. */
interface FormBuilder {

  /**
   * Sets the header.
   *
   * @param header who reports for when
   * @return this builder
   */
  FormBuilder header(Header header);

  /**
   * Sets what stands in cells that could not be read.
   *
   * @param unreadable raw text by cell name
   * @return this builder
   */
  FormBuilder unreadable(Map<String, ? extends String> unreadable);

  /**
   * Sets the lines that the edition does not know.
   *
   * @param lines the lines
   * @return this builder
   */
  FormBuilder unknownLines(Iterable<? extends UnknownLine> lines);

  /**
   * Sets the remarks printed with the form.
   *
   * @param notes the remarks
   * @return this builder
   */
  FormBuilder notes(Iterable<String> notes);

  /**
   * Sets what the office says of differences.
   *
   * @param explanations the explanations
   * @return this builder
   */
  FormBuilder explanations(Iterable<? extends ExplainedDifference> explanations);

  /**
   * Builds the form.
   *
   * @return the form
   * @throws IllegalArgumentException if what was set is meaningless
   */
  StatisticsForm build();
}
