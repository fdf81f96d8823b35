/**
 * Texts: how they are compared, characters that nobody sees, sentences in two languages.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.text;

import org.jspecify.annotations.NullMarked;
