/**
 * What the narrative parts of a form quote: figures are found in running text, linked to the cells
 * that they name, and checked against these, against the parts that they are said to have, and
 * against the figures of which they are said to be a percentage. What the words leave open stays
 * open. The words and phrases are data ({@code narrative.yaml}).
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.rules.narrative;

import org.jspecify.annotations.NullMarked;
