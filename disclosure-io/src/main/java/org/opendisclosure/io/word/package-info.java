/**
 * What Word shows, whatever kind of file it is kept in: paragraphs in pieces, tables, fields,
 * automatic numbers, and what nobody sees. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.word;

import org.jspecify.annotations.NullMarked;
