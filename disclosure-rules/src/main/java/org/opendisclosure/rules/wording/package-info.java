/**
 * Turns results into sentences, in Chinese and English and in the words that a layout prints. It
 * consumes what was decided, derived or suspected; nothing here decides.
 */
@NullMarked
package org.opendisclosure.rules.wording;

import org.jspecify.annotations.NullMarked;
