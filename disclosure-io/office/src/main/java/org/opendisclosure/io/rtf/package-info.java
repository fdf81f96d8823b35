/**
 * Documents in Rich Text Format (.rtf): a small reader of their words, groups and code pages, and
 * tables whose columns follow from the edges of their cells.
 */
@NullMarked
package org.opendisclosure.io.rtf;

import org.jspecify.annotations.NullMarked;
