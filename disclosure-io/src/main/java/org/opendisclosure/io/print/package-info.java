/**
 * How a form looks on paper, whatever it is written to: its lines in the wording of its layout, and
 * its tables as cells of which some are merged. The writers of CSV sheets and of reports share it.
 */
@NullMarked
package org.opendisclosure.io.print;

import org.jspecify.annotations.NullMarked;
