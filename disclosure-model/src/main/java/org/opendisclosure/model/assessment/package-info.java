/**
 * The self-assessment sheet of 2017 (政务公开工作考核自查评分表), on which an office scores its own work: groups
 * of aims, aims of standards, a maximum for each and a score for each standard. It is no statistics
 * form and has no edition; a score that is not stated is empty, never zero.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.assessment;

import org.jspecify.annotations.NullMarked;
