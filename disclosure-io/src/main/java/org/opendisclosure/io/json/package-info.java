/**
 * Forms as JSON documents.
 *
 * <p>{@link org.opendisclosure.io.json.JsonFormReader} is the specification of the format and reads
 * it; {@link org.opendisclosure.io.json.JsonFormWriter} writes it; {@link
 * org.opendisclosure.io.json.JsonSchemas} describes it to other programs; {@link
 * org.opendisclosure.io.json.DisclosureModule} lets applications embed forms in JSON of their own.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.io.json;

import org.jspecify.annotations.NullMarked;
