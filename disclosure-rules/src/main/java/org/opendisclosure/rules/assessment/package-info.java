/**
 * What must hold on a self-assessment sheet: no score above its maximum, maxima and scores that add
 * up, and nothing left blank. The sheet is no statistics form, so that its few rules are written
 * out here.
 */
@NullMarked
package org.opendisclosure.rules.assessment;

import org.jspecify.annotations.NullMarked;
