/**
 * What rules can see, and what is wrong with the rules themselves: the rank of their equations,
 * which follow from others, which cells they cannot tell apart, the smallest change that none of
 * them notices, and rules that exclude each other. Knows no words; all arithmetic is exact.
 */
@NullMarked
package org.opendisclosure.rules.diagnose;

import org.jspecify.annotations.NullMarked;
