package org.opendisclosure.rules;

/** What was decided of one instance on one form. */
record Decision(Instance instance, Outcome outcome) {}
