/**
 * Reads rules: YAML files and the expressions in them, which are cut into tokens, parsed, and bound
 * to the cells of an edition. What cannot be meant is refused, with its place and a suggestion.
 */
@NullMarked
package org.opendisclosure.rules.language;

import org.jspecify.annotations.NullMarked;
