/** Texts as they are compared, and characters that nobody sees. */
@NullMarked
package org.opendisclosure.model.text;

import org.jspecify.annotations.NullMarked;
