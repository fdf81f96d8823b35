package org.opendisclosure.io.doc;

/** What stands in a document or a cell, one behind another. */
sealed interface DocBlock permits DocParagraph, DocTable {}
