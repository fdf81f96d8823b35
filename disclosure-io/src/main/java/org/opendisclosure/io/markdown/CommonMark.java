package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parser of Markdown: with tables of bars, and with escaped signs told from others. */
final class CommonMark {

  /** What lists and quotations in one another are no more read than so deep. */
  private static final int MOST_OPEN = 64;

  /** What markup starts with; a text without these is what it says. */
  private static final String SIGNS = "\\&<*`~_[!";

  private static final Parser BLOCKS =
      builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MOST_OPEN)
          .build();

  private static final Parser INLINES = builder().enabledBlockTypes(Set.of()).build();

  private CommonMark() {}

  private static Parser.Builder builder() {
    return Parser.builder().customInlineContentParserFactory(new EscapedSign.Factory());
  }

  /** The blocks of a document; they know their places in it. */
  static Node document(String text) {
    return BLOCKS.parse(OpenTags.escaped(text));
  }

  /** What one sees of a text within which nothing starts a block. */
  static String text(String markup) {
    return hasSign(markup) ? Inlines.ofCell(INLINES.parse(OpenTags.escaped(markup))) : markup;
  }

  /** The lines that one sees of a text within which nothing starts a block. */
  static List<String> lines(String markup) {
    if (!hasSign(markup)) {
      return markup.lines().toList();
    }
    List<String> lines = new ArrayList<>();
    Node document = INLINES.parse(OpenTags.escaped(markup));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      lines.addAll(
          node instanceof LinkReferenceDefinition definition
              ? List.of("[" + definition.getLabel() + "]: " + definition.getDestination())
              : Inlines.of(node));
    }
    return lines;
  }

  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
