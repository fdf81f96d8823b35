/**
 * What checks and analyses found, written for people and for programs.
 *
 * <p>{@link org.opendisclosure.io.report.Reports} makes the writers; each takes one form after
 * another and holds none in memory. All of them say the same: text for a terminal, a page for
 * print, CSV for spreadsheets and JSON for programs. The classes beside it do the same, as text,
 * JSON and where it helps CSV, for what else is found: {@link
 * org.opendisclosure.io.report.Derivations}, {@link org.opendisclosure.io.report.YearReports},
 * {@link org.opendisclosure.io.report.Rollups}, {@link org.opendisclosure.io.report.Diagnoses} and
 * {@link org.opendisclosure.io.report.Assessments}.
 */
@NullMarked
package org.opendisclosure.io.report;

import org.jspecify.annotations.NullMarked;
