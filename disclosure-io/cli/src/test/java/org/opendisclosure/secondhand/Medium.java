package org.opendisclosure.secondhand;

import java.util.Random;

/** A format into which forms go. */
enum Medium {
  HTML,
  SHEET,
  TEXT,
  MARKDOWN,
  XLSX,
  DOCX;

  byte[] print(Paper paper, Random random) {
    return switch (this) {
      case HTML -> new PagePrint(random).of(paper);
      case SHEET -> new SheetPrint(random).of(paper);
      case TEXT -> new TextPrint(random).of(paper);
      case MARKDOWN -> new MarkdownPrint().of(paper);
      case XLSX -> new WorkbookPrint(paper).of(paper);
      case DOCX -> new WordPrint().of(paper);
    };
  }

  /** Whether cells can span others. */
  boolean hasSpans() {
    return this == HTML || this == XLSX || this == DOCX;
  }
}
