/**
 * Rechecks what a locator claims, without it: from the equations as they are written, with an
 * arithmetic and searches of its own. Whoever does not trust the search for wrong cells need only
 * trust these few files, and need not even agree on what is likely: a certificate is confirmed only
 * if every component of it is the one that {@link org.opendisclosure.rules.locate.Certificate}
 * defines.
 */
@NullMarked
package org.opendisclosure.rules.verify;

import org.jspecify.annotations.NullMarked;
