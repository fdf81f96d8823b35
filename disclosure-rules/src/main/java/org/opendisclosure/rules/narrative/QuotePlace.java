package org.opendisclosure.rules.narrative;

import org.opendisclosure.model.serial.JavaSerialized;

/**
 * Where something is quoted.
 *
 * @param cell the name of the cell that holds the text; empty if it stands in no form
 * @param part what the text is called, such as 一、总体情况
 * @param clause the clause, as written; at most 80 characters of it
 * @param offset the first character of the quote, counted in {@code char} from 0 in the text
 */
public record QuotePlace(String cell, String part, String clause, int offset)
    implements JavaSerialized {}
