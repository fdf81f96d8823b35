package org.opendisclosure.io.ofd;

import java.util.Random;

/**
 * How a program writes pages.
 *
 * @param isByLine a text object for each line of a page, with distances; otherwise one for each
 *     cell
 * @param hasGroups whether equal distances are written once, as {@code g 3 2.5}
 * @param hasMatrix whether objects are drawn in points and scaled
 * @param hasTemplate whether rulings stand on a template
 * @param hasBars whether rulings are thin areas
 * @param prefix of the names of elements
 */
record OfdStyle(
    boolean isByLine,
    boolean hasGroups,
    boolean hasMatrix,
    boolean hasTemplate,
    boolean hasBars,
    String prefix) {

  static final OfdStyle BY_CELL = new OfdStyle(false, false, false, false, false, "ofd:");
  static final OfdStyle BY_LINE = new OfdStyle(true, true, false, false, false, "ofd:");

  static OfdStyle random(boolean isByLine, Random random) {
    return new OfdStyle(
        isByLine,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean() ? "ofd:" : "");
  }
}
