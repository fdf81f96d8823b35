package org.opendisclosure.io.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A sign behind a backslash, which is no markup whatever stands beside it. */
final class EscapedSign extends CustomNode {

  private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final char sign;

  private EscapedSign(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  /** Finds such signs. */
  static final class Factory implements InlineContentParserFactory, InlineContentParser {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      char sign = scanner.peek();
      if (sign == Scanner.END || SIGNS.indexOf(sign) < 0) {
        return ParsedInline.none();
      }
      scanner.next();
      return ParsedInline.of(new EscapedSign(sign), scanner.position());
    }
  }
}
