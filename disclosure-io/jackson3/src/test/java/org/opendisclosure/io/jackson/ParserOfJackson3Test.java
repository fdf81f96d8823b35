package org.opendisclosure.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** To the readers of forms a parser of Jackson 3 is one of Jackson 2. */
class ParserOfJackson3Test {

  private static final String JSON =
      "{\"甲\": [1, -2.50, 3000000000, 12345678901234567890,\n"
          + " true, false, null, \"乙\"], \"b\": {}}";

  @Test
  void tokensValuesAndPlacesAreThoseOfJackson2() throws IOException {
    try (JsonParser expected = new com.fasterxml.jackson.core.JsonFactory().createParser(JSON);
        tools.jackson.core.JsonParser parser = JsonMapper.shared().createParser(JSON)) {
      parser.nextToken();
      expected.nextToken();
      try (JsonParser found = new ParserOfJackson3(parser)) {
        while (expected.nextToken() != null) {
          assertEquals(expected.currentToken(), found.nextToken());
          assertEquals(expected.currentName(), found.currentName());
          assertPlace(expected.currentTokenLocation(), found.currentTokenLocation());
          assertPlace(expected.currentLocation(), found.currentLocation());
          assertText(expected, found);
          if (expected.currentToken().isNumeric()) {
            assertNumber(expected, found);
          }
        }
        assertNull(found.nextToken());
      }
      assertNull(parser.currentToken());
    }
  }

  private static void assertPlace(JsonLocation expected, JsonLocation found) {
    assertEquals(expected.getLineNr(), found.getLineNr());
    assertEquals(expected.getColumnNr(), found.getColumnNr());
    assertEquals(expected.getCharOffset(), found.getCharOffset());
    assertEquals(expected.getByteOffset(), found.getByteOffset());
  }

  private static void assertText(JsonParser expected, JsonParser found) throws IOException {
    assertEquals(expected.getText(), found.getText());
    assertEquals(expected.getTextLength(), found.getTextLength());
    assertEquals(characters(expected), characters(found));
  }

  private static String characters(JsonParser parser) throws IOException {
    int length = parser.hasTextCharacters() ? parser.getTextLength() : parser.getText().length();
    return new String(parser.getTextCharacters(), parser.getTextOffset(), length);
  }

  private static void assertNumber(JsonParser expected, JsonParser found) throws IOException {
    assertEquals(expected.getNumberType(), found.getNumberType());
    assertEquals(expected.getNumberValue(), found.getNumberValue());
    assertEquals(expected.getNumberValueDeferred(), found.getNumberValueDeferred());
    assertEquals(expected.getDecimalValue(), found.getDecimalValue());
    assertEquals(expected.getDoubleValue(), found.getDoubleValue());
    assertEquals(expected.getFloatValue(), found.getFloatValue());
    if (expected.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      assertEquals(expected.getBigIntegerValue(), found.getBigIntegerValue());
    }
    if (expected.getNumberType() == JsonParser.NumberType.INT) {
      assertEquals(expected.getIntValue(), found.getIntValue());
      assertEquals(expected.getLongValue(), found.getLongValue());
    }
  }

  @Test
  void theBraceIsThereWhereItIsGoneAlready() throws IOException {
    try (tools.jackson.core.JsonParser parser = JsonMapper.shared().createParser(JSON)) {
      parser.nextToken();
      parser.nextToken();
      JsonParser found = new ParserOfJackson3(parser);
      assertEquals(JsonToken.START_OBJECT, found.currentToken());
      assertEquals("甲", found.nextFieldName());
      found.close();
      assertFalse(found.isClosed());
    }
  }

  @Test
  void whatHasNoMeaningHereIsRefused() {
    try (tools.jackson.core.JsonParser parser = JsonMapper.shared().createParser("{}")) {
      parser.nextToken();
      JsonParser found = new ParserOfJackson3(parser);
      assertNull(found.getCodec());
      assertTrue(found.getParsingContext().inRoot());
      assertTrue(found.version().isUnknownVersion());
      assertThrows(UnsupportedOperationException.class, found::getBinaryValue);
      assertThrows(UnsupportedOperationException.class, () -> found.overrideCurrentName("甲"));
      assertThrows(UnsupportedOperationException.class, () -> found.setCodec(new ObjectMapper()));
    }
  }
}
