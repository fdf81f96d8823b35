/**
 * Which figures of a form may be the wrong ones: the error rules as equations, and what the search
 * for wrong cells finds in them.
 */
@NullMarked
package org.opendisclosure.rules.suspects;

import org.jspecify.annotations.NullMarked;
