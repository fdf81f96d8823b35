/**
 * Texts that were copied from pages and documents: their lines, the words by which their cells are
 * known, and tables put together again that were torn apart. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.copy;

import org.jspecify.annotations.NullMarked;
