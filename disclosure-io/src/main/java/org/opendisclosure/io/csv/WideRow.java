package org.opendisclosure.io.csv;

import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;

/**
 * What a row of {@code wide} holds.
 *
 * @param form the form; empty if the row is refused
 */
record WideRow(Optional<StatisticsForm> form) {

  static final WideRow REFUSED = new WideRow(Optional.empty());
}
