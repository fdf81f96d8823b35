package org.opendisclosure.io.spi;

import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;

/**
 * How to write.
 *
 * @param encoding the encoding, where there is one to choose
 * @param layouts the layouts in which forms are printed
 * @param checker whose rules are applied by what checks itself
 */
public record WriteOptions(CsvEncoding encoding, Layouts layouts, Checker checker) {}
