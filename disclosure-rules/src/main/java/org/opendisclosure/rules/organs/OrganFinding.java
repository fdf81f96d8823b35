package org.opendisclosure.rules.organs;

import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Severity;

/**
 * Something wrong with one of the organs of a roll-up.
 *
 * @param issue what
 * @param severity how much it matters
 * @param organ the organ
 * @param message the same in a sentence
 */
public record OrganFinding(OrganIssue issue, Severity severity, Organ organ, Sentence message) {}
