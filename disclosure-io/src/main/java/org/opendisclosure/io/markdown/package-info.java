/** Forms as Markdown, which keeps them in documentation. */
@NullMarked
package org.opendisclosure.io.markdown;

import org.jspecify.annotations.NullMarked;
