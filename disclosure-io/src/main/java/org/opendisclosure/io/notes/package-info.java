/**
 * What a reading tells: its notes in the order of the file, what they say, and where each number of
 * the file went. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.notes;

import org.jspecify.annotations.NullMarked;
