package org.opendisclosure.rules.narrative;

/**
 * A quote and the phrase that links it to the form.
 *
 * @param quote the quoted figure, or 0 for a statement of none
 * @param phrase the phrase
 * @param isCertain whether every word of the clause is accounted for
 */
record PhraseLink(Quote quote, Phrase phrase, boolean isCertain) {}
