package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the schema of a document. What stands before it is kept, because only the schema tells
 * what it means; documents that begin with it, as all that this library writes do, keep nothing.
 */
final class SchemaSearch {

  /** So many characters, counting each token as 32 more, may stand before the schema. */
  static final long MAX_KEPT = Input.MAX_TEXT;

  private static final int TOKEN = 32;

  /**
   * A token that was read.
   *
   * @param token what it is
   * @param text its text or name
   * @param number as the parser has it, for a number with a fraction; else the text
   * @param place where it stands
   */
  record Kept(JsonToken token, String text, Object number, JsonPlace place) {}

  private final Input input;
  private final JsonParser parser;
  private final List<Kept> kept = new ArrayList<>();
  private long room = MAX_KEPT;

  private SchemaSearch(Input input) {
    this.input = input;
    this.parser = input.parser();
  }

  /**
   * Moves to the value of the schema or, if there is none, to the end of the document.
   *
   * @return what stands before
   */
  static List<Kept> in(Input input) throws IOException {
    JsonParser parser = input.parser();
    // Where an application's document names the type of the form, the brace is gone already.
    JsonToken token = parser.currentToken();
    String name = token == JsonToken.START_OBJECT ? parser.nextFieldName() : nameAt(parser);
    if (DocumentShape.SCHEMA.equals(name)) {
      parser.nextToken();
      return List.of();
    }
    SchemaSearch search = new SchemaSearch(input);
    for (; name != null && !name.equals(DocumentShape.SCHEMA); name = parser.nextFieldName()) {
      search.property();
    }
    if (name != null) {
      parser.nextToken();
    }
    return search.kept;
  }

  private static @Nullable String nameAt(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
  }

  /** Keeps a name and its value, and moves to the end of it. */
  private void property() throws IOException {
    keep(JsonToken.FIELD_NAME);
    int depth = 0;
    do {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      keep(token);
    } while (depth > 0);
  }

  private void keep(JsonToken token) throws IOException {
    String text = token == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText();
    room -= text.length() + TOKEN;
    if (room < 0) {
      throw new StreamConstraintsException(
          "more than " + MAX_KEPT + " characters before the schema", parser.currentTokenLocation());
    }
    boolean isFraction = token == JsonToken.VALUE_NUMBER_FLOAT;
    Object number = isFraction ? parser.getNumberValueDeferred() : text;
    kept.add(new Kept(token, text, number, input.here()));
  }
}
