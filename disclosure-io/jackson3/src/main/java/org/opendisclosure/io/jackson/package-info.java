/**
 * Forms and results in the documents of applications that use Jackson 3, by the code for Jackson 2.
 *
 * <p>{@link org.opendisclosure.io.jackson.DisclosureJacksonModule} is registered with a mapper; the
 * mapper's parser is handed to the readers of forms as one of Jackson 2, and what their writers
 * write goes over token by token.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.io.jackson;

import org.jspecify.annotations.NullMarked;
