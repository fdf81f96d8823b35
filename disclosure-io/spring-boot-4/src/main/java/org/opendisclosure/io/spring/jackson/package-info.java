/** Forms in applications of Spring Boot 4, which writes and reads JSON by Jackson 3. */
@NullMarked
package org.opendisclosure.io.spring.jackson;

import org.jspecify.annotations.NullMarked;
