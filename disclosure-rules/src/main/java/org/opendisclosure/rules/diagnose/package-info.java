/**
 * What a system of linear equations can see: its rank, which equations follow from others, which
 * cells it cannot tell apart, and the smallest change that it does not notice. Knows numbers only,
 * no names and no words; all arithmetic is exact and unbounded.
 */
@NullMarked
package org.opendisclosure.rules.diagnose;

import org.jspecify.annotations.NullMarked;
