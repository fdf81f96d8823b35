package org.opendisclosure.io.markdown;

import org.opendisclosure.model.text.Sentence;

/** The messages about Markdown. */
final class MarkdownProblems {

  private MarkdownProblems() {}

  static Sentence unruled() {
    return new Sentence(
        "此行文字越过了表头横线划出的栏,看不出属于哪一栏,此行未采用",
        "a text of the row reaches from one column into the next, so that they cannot be told"
            + " apart; the row is not used");
  }
}
