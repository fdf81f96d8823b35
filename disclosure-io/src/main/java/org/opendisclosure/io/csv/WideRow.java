package org.opendisclosure.io.csv;

import java.util.Optional;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.StatisticsForm;

/**
 * What a row of {@code wide} holds.
 *
 * @param form the form; empty if the row is refused
 * @param numbers how many numbers stand in it, and where they went
 */
record WideRow(Optional<StatisticsForm> form, Numbers numbers) {

  static final WideRow REFUSED = new WideRow(Optional.empty(), Numbers.NONE);
}
