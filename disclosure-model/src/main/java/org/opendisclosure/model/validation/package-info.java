/** What Jakarta Bean Validation found in forms, in words. */
@NullMarked
package org.opendisclosure.model.validation;

import org.jspecify.annotations.NullMarked;
