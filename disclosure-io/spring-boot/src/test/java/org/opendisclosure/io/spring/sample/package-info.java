/** A sample application, which tests run. */
@NullMarked
package org.opendisclosure.io.spring.sample;

import org.jspecify.annotations.NullMarked;
