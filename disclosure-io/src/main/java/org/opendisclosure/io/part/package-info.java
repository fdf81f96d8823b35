/**
 * Documents that stand in others, such as the page in a web archive or a file put into a Word
 * document: what they need to be read as if they stood where they are put. Internal to this
 * library.
 */
@NullMarked
package org.opendisclosure.io.part;

import org.jspecify.annotations.NullMarked;
