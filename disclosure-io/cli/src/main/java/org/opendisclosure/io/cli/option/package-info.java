/** Options and arguments that several commands share, and how their texts are read. */
@NullMarked
package org.opendisclosure.io.cli.option;

import org.jspecify.annotations.NullMarked;
