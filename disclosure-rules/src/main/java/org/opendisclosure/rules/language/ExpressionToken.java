package org.opendisclosure.rules.language;

import org.opendisclosure.model.text.Sentence;

/** A word, path, number or sign of an expression. */
record ExpressionToken(Type type, String text, int offset) {

  enum Type {
    WORD,
    PATH,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String expected) {
    return text.equals(expected) && (type == Type.WORD || type == Type.SIGN);
  }

  Sentence shown() {
    return type == Type.END ? new Sentence("结尾", "the end") : Sentence.of("“%s”", "'%s'", text);
  }
}
