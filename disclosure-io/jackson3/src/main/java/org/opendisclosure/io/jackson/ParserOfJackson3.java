package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A parser of Jackson 3 for code that knows Jackson 2: the same tokens at the same places. It
 * begins with the opening brace of an object, also where the parser is at the first name behind it
 * already, and leaves the parser at the closing brace. What the parser throws goes through.
 */
@SuppressWarnings("deprecation") // abstract methods of old names, to which the new ones lead
final class ParserOfJackson3 extends ParserMinimalBase {

  private static final Map<tools.jackson.core.JsonToken, JsonToken> TOKENS =
      Arrays.stream(tools.jackson.core.JsonToken.values())
          .collect(
              Collectors.toMap(
                  token -> token,
                  token -> JsonToken.valueOf(token.name().replace("PROPERTY_NAME", "FIELD_NAME")),
                  (one, other) -> one,
                  () -> new EnumMap<>(tools.jackson.core.JsonToken.class)));

  private final JsonParser parser;

  /** Whether the parser stands at the next token already. */
  private boolean isAhead;

  ParserOfJackson3(JsonParser parser) {
    super(0);
    this.parser = parser;
    this.isAhead = parser.currentToken() != tools.jackson.core.JsonToken.START_OBJECT;
    _currToken = JsonToken.START_OBJECT;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    tools.jackson.core.JsonToken token = isAhead ? parser.currentToken() : parser.nextToken();
    isAhead = false;
    _currToken = token == null ? null : TOKENS.get(token);
    return _currToken;
  }

  @Override
  public @Nullable String getCurrentName() {
    return parser.currentName();
  }

  @Override
  public JsonLocation getTokenLocation() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public JsonLocation getCurrentLocation() {
    return place(parser.currentLocation());
  }

  private static JsonLocation place(TokenStreamLocation at) {
    return new JsonLocation(
        ContentReference.unknown(),
        at.getByteOffset(),
        at.getCharOffset(),
        at.getLineNr(),
        at.getColumnNr());
  }

  @Override
  public String getText() {
    return parser.getString();
  }

  @Override
  public char[] getTextCharacters() {
    return parser.getStringCharacters();
  }

  @Override
  public boolean hasTextCharacters() {
    return parser.hasStringCharacters();
  }

  @Override
  public int getTextLength() {
    return parser.getStringLength();
  }

  @Override
  public int getTextOffset() {
    return parser.getStringOffset();
  }

  @Override
  public NumberType getNumberType() {
    return NumberType.valueOf(parser.getNumberType().name());
  }

  @Override
  public Object getNumberValueDeferred() {
    return parser.getNumberValueDeferred();
  }

  @Override
  public Number getNumberValue() {
    return parser.getNumberValue();
  }

  @Override
  public int getIntValue() {
    return parser.getIntValue();
  }

  @Override
  public long getLongValue() {
    return parser.getLongValue();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return parser.getBigIntegerValue();
  }

  @Override
  public float getFloatValue() {
    return parser.getFloatValue();
  }

  @Override
  public double getDoubleValue() {
    return parser.getDoubleValue();
  }

  @Override
  public BigDecimal getDecimalValue() {
    return parser.getDecimalValue();
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    throw new UnsupportedOperationException("forms hold no bytes");
  }

  @Override
  public JsonStreamContext getParsingContext() {
    return JsonReadContext.createRootContext(null);
  }

  @Override
  public void overrideCurrentName(String name) {
    throw new UnsupportedOperationException("names are those of the document");
  }

  @Override
  public @Nullable ObjectCodec getCodec() {
    return null;
  }

  @Override
  public void setCodec(ObjectCodec codec) {
    throw new UnsupportedOperationException("what reads a form reads all of it");
  }

  @Override
  protected void _handleEOF() {
    throw new UnsupportedOperationException("the parser that is behind this one finds the end");
  }

  @Override
  public boolean isClosed() {
    return parser.isClosed();
  }

  /** Leaves the parser open, which is the mapper's. */
  @Override
  public void close() {}

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
