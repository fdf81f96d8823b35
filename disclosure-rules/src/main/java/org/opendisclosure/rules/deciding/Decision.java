package org.opendisclosure.rules.deciding;

import org.opendisclosure.rules.rule.Outcome;

/** What was decided of one instance on one form. */
public record Decision(Instance instance, Outcome outcome) {}
