/** Rules. */
@NullMarked
package org.opendisclosure.rules;

import org.jspecify.annotations.NullMarked;
