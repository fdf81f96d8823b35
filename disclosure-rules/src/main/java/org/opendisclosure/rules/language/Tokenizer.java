package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.language.ExpressionToken.Type;

/** Cuts an expression into tokens. */
public final class Tokenizer {

  public static final Set<String> KEYWORDS =
      Set.of(
          "for", "in", "if", "then", "iff", "and", "or", "not", "sum", "each", "stated", "except");

  private static final Set<String> SIGNS =
      Set.of("<=", ">=", "!=", "=", "<", ">", "+", "-", "(", ")", ",", ":");

  private final String text;
  private final List<ExpressionToken> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<ExpressionToken> tokens(String text) throws SyntaxException {
    return new Tokenizer(text).run();
  }

  private List<ExpressionToken> run() throws SyntaxException {
    for (skipSpace(); at < text.length(); skipSpace()) {
      next();
    }
    add(Type.END, at, at);
    return tokens;
  }

  private void next() throws SyntaxException {
    char c = text.charAt(at);
    if (c == '*' && afterNumber()) {
      add(Type.SIGN, at, ++at);
    } else if (isPathStart(c)) {
      path();
    } else if (isDigit(c)) {
      number();
    } else {
      sign();
    }
  }

  private boolean afterNumber() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).type() == Type.NUMBER;
  }

  private void path() throws SyntaxException {
    int from = at;
    int brace = -1;
    while (at < text.length() && (isPathPart(text.charAt(at)) || brace >= 0)) {
      char c = text.charAt(at);
      if (c == '{' && brace >= 0 || c == '}' && brace < 0) {
        throw new SyntaxException(
            at,
            Sentence.of("此处不应有“%s”:花括号不能嵌套", "'%s' is not expected here: braces do not nest", c));
      }
      if (brace >= 0 && !isPathPart(c) && c != ',' && !Character.isWhitespace(c)) {
        throw new SyntaxException(
            at,
            Sentence.of(
                "花括号内应为“,”或“}”,实为“%s”", "expected ',' or '}' between braces, found '%s'", c));
      }
      brace = c == '{' ? at : c == '}' ? -1 : brace;
      at++;
    }
    if (brace >= 0) {
      throw new SyntaxException(
          brace, new Sentence("“{”没有与之配对的“}”", "'{' is not closed; expected '}'"));
    }
    String path = text.substring(from, at);
    tokens.add(new ExpressionToken(KEYWORDS.contains(path) ? Type.WORD : Type.PATH, path, from));
  }

  private void number() {
    int from = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || isPoint())) {
      at++;
    }
    add(Type.NUMBER, from, at);
  }

  private boolean isPoint() {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private void sign() throws SyntaxException {
    for (int length = 2; length > 0; length--) {
      int to = Math.min(text.length(), at + length);
      if (SIGNS.contains(text.substring(at, to))) {
        add(Type.SIGN, at, to);
        at = to;
        return;
      }
    }
    String found = Character.toString(text.codePointAt(at));
    throw new SyntaxException(
        at,
        Sentence.of(
            "字符“%s”在表达式中没有意义", "the character '%s' has no meaning in an expression", found));
  }

  private void add(Type type, int from, int to) {
    tokens.add(new ExpressionToken(type, text.substring(from, to), from));
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isPathStart(char c) {
    return isLetter(c) || c == '$' || c == '*' || c == '{';
  }

  private static boolean isPathPart(char c) {
    return isPathStart(c) || isDigit(c) || c == '.' || c == '}';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
