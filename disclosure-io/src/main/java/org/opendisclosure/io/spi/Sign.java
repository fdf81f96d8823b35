package org.opendisclosure.io.spi;

import java.util.function.Predicate;

/**
 * Something by which a file of a format is recognised.
 *
 * @param evidence how strong it is; of signs as strong the one of the format listed first counts
 * @param isIn whether a file has it, told from its start
 */
public record Sign(Evidence evidence, Predicate<FileStart> isIn) {}
