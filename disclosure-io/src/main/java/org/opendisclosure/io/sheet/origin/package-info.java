/**
 * Whose report it is and of which year, from titles, periods and names of pages; of figures of
 * several years, those that are the report's. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.sheet.origin;

import org.jspecify.annotations.NullMarked;
