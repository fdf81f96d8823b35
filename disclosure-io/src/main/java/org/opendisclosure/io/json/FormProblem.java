package org.opendisclosure.io.json;

import java.io.Serializable;
import org.opendisclosure.io.format.Note;

/**
 * What is wrong at one place of a form that an application's document holds.
 *
 * @param path the names of the properties that lead from the form to the place, joined by dots,
 *     such as {@code applications.newlyReceived.total}; empty for the form as a whole
 * @param note what stood there, what was expected, and the printed label
 * @serial exclude
 */
public record FormProblem(String path, Note note) implements Serializable {}
