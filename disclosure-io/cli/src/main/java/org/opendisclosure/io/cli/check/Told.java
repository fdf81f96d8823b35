package org.opendisclosure.io.cli.check;

import org.opendisclosure.io.report.CheckedForm;

/**
 * A form that is checked and put into words.
 *
 * @param checked the form
 * @param isAssessment whether the file holds a self-assessment sheet instead
 * @param text writes what is to be told of it
 */
public record Told(CheckedForm checked, boolean isAssessment, Runnable text) {}
