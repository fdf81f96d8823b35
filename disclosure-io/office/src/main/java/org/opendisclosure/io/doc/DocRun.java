package org.opendisclosure.io.doc;

import org.opendisclosure.io.word.RunStyle;

/**
 * How a run of characters is to be taken.
 *
 * @param style how it is shown
 * @param isSpecial whether its characters stand for something else, such as a picture
 * @param isData whether that is the data of a form field
 * @param data where these stand in the stream of data; below 0 if nowhere
 * @param symbol the place in a font of symbols; below 0 if it is none
 * @param symbolFont that font
 * @param isInserted whether it is a tracked insertion
 * @param isDeleted whether it is a tracked deletion
 */
record DocRun(
    RunStyle style,
    boolean isSpecial,
    boolean isData,
    int data,
    int symbol,
    int symbolFont,
    boolean isInserted,
    boolean isDeleted) {}
