/**
 * Results as the mappers of applications write them: objects of the published schemas. Internal.
 */
@NullMarked
package org.opendisclosure.io.report.mapped;

import org.jspecify.annotations.NullMarked;
