package org.opendisclosure.rules.narrative;

import org.opendisclosure.model.serial.JavaSerialized;

/**
 * A text in which figures are quoted.
 *
 * @param cell the name of the cell that holds the text, such as {@code overview}; empty for a text
 *     that stands in no form
 * @param title what the text is called, such as 一、总体情况
 * @param text the text, one paragraph a line
 */
public record Passage(String cell, String title, String text) implements JavaSerialized {}
