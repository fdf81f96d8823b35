/**
 * Reports as JSON: each is described once, as fields with their meaning and source, and both the
 * document and its schema are written from the description. Internal.
 */
@NullMarked
package org.opendisclosure.io.report.json;

import org.jspecify.annotations.NullMarked;
