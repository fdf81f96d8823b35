/** What this module brings: workbooks and Word documents. */
@NullMarked
package org.opendisclosure.io.office;

import org.jspecify.annotations.NullMarked;
