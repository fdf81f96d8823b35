package org.opendisclosure.secondhand;

/** A paragraph or a table of a printed form. */
sealed interface Block permits Paragraph, Table {}
