/** Many files read, checked and put into words on several threads, and told in their order. */
@NullMarked
package org.opendisclosure.io.cli.check;

import org.jspecify.annotations.NullMarked;
