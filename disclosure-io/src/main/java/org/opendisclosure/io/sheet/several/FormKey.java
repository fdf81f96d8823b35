package org.opendisclosure.io.sheet.several;

/**
 * Which of the forms of a table one is.
 *
 * @param origin what the table says of it
 * @param time from 1; more than that if the table lists an organ again
 */
record FormKey(Origin origin, int time) {}
