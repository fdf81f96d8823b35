/** Texts: how they are compared, characters that nobody sees, sentences in two languages. */
@NullMarked
package org.opendisclosure.model.text;

import org.jspecify.annotations.NullMarked;
