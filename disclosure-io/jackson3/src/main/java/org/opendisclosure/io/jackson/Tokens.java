package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** Copies what Jackson 2 wrote to a generator of Jackson 3; every number as it is. */
final class Tokens {

  private Tokens() {}

  /** The properties of the object in a buffer, without its braces. */
  static void copyProperties(TokenBuffer tokens, JsonGenerator out) throws IOException {
    try (JsonParser parser = tokens.asParser()) {
      parser.nextToken();
      int depth = 0;
      for (JsonToken token = parser.nextToken(); depth >= 0; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth >= 0) {
          copy(token, parser, out);
        }
      }
    }
  }

  private static void copy(JsonToken token, JsonParser parser, JsonGenerator out)
      throws IOException {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeName(parser.currentName());
      case VALUE_STRING -> out.writeString(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getNumberValueDeferred(), out);
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> out.writeNull();
      default -> throw new IllegalStateException("a document has no " + token);
    }
  }

  private static void number(Object number, JsonGenerator out) {
    if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else if (number instanceof String digits) {
      out.writeNumber(digits);
    } else if (number instanceof Integer small) {
      out.writeNumber(small);
    } else {
      out.writeNumber(((Number) number).longValue());
    }
  }
}
