package org.opendisclosure.io.quirks;

/** What a document consists of. */
sealed interface Block permits Paragraph, Grid {}
