/**
 * Forms for the tests of programs that read, store or pass on forms.
 *
 * <p>{@link org.opendisclosure.model.testing.FormGenerator} makes forms of every shape that the
 * model can hold; what is read back must equal what was written.
 */
@NullMarked
package org.opendisclosure.model.testing;

import org.jspecify.annotations.NullMarked;
