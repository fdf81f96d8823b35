/** The frame of a report's page, and the charts on it. Internal. */
@NullMarked
package org.opendisclosure.io.report.page;

import org.jspecify.annotations.NullMarked;
