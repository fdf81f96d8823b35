/**
 * What follows for the figures that a form leaves blank: which must stand there, between which
 * bounds others lie, and which rules no filling satisfies together.
 */
@NullMarked
package org.opendisclosure.rules.blanks;

import org.jspecify.annotations.NullMarked;
