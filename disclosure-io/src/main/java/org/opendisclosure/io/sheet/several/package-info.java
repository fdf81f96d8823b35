/**
 * Tables that hold several forms: a column or a row for each organ, scope or period. They are
 * parted into the rows of each form, so that everything else knows one form only. Internal to this
 * library.
 */
@NullMarked
package org.opendisclosure.io.sheet.several;

import org.jspecify.annotations.NullMarked;
