/**
 * What checks and analyses found, written for people and for programs.
 *
 * <p>{@link org.opendisclosure.io.report.Reports} makes the writers; each takes one form after
 * another and holds none in memory. All of them say the same: text for a terminal, JSON for
 * programs. {@link org.opendisclosure.io.report.Rollups} does the same for roll-ups.
 */
@NullMarked
package org.opendisclosure.io.report;

import org.jspecify.annotations.NullMarked;
