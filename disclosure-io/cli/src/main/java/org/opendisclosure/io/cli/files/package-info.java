/** The files of a call: which they are, what is wrong with them, and what becomes of failures. */
@NullMarked
package org.opendisclosure.io.cli.files;

import org.jspecify.annotations.NullMarked;
