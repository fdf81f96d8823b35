/**
 * A second hand at forms with quirks, which knows the published forms and their description alone:
 * it lays them out by itself, knows what becomes of each printed number, and judges every reading.
 */
@NullMarked
package org.opendisclosure.secondhand;

import org.jspecify.annotations.NullMarked;
