package org.opendisclosure.rules.narrative;

import java.util.List;
import java.util.Map;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/**
 * A way to name figures of a form.
 *
 * @param name its name
 * @param says sequences of sorts of words with {@code #} for the figure
 * @param units the units that the figure may have; none for a statement that there is none
 * @param sets what later clauses then speak of; empty if that stays
 * @param needs of what earlier clauses must speak, any of these; empty if the words say all
 * @param wary sorts of words that make it doubtful when they stand in the same sentence
 * @param isVague whether offices may well mean something else by these words
 * @param readings for each edition, the cells whose sum may be meant
 */
record Phrase(
    String name,
    List<List<String>> says,
    List<String> units,
    String sets,
    List<String> needs,
    List<String> wary,
    boolean isVague,
    Map<Edition, List<List<Cell>>> readings) {}
