package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.json.SchemaSearch.Kept;

/**
 * A parser that gives tokens that were kept, and then goes on with the document. While it gives
 * kept ones it answers what the readers of this package ask, and nothing else.
 */
final class KeptTokens extends JsonParserDelegate {

  private static final int BITS_OF_INT = 31;
  private static final int BITS_OF_LONG = 63;

  private final List<Kept> kept;
  private int at = -1;

  KeptTokens(List<Kept> kept, JsonParser rest) {
    super(rest);
    this.kept = kept;
  }

  private boolean isKept() {
    return at >= 0 && at < kept.size();
  }

  /** Where the current token was kept, if it was. */
  JsonPlace here(Input input) {
    return isKept() ? kept.get(at).place() : input.place(delegate.currentTokenLocation());
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    at = Math.min(at + 1, kept.size());
    return isKept() ? kept.get(at).token() : delegate.nextToken();
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
  }

  @Override
  public boolean nextFieldName(SerializableString name) throws IOException {
    return name.getValue().equals(nextFieldName());
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return isKept() ? kept.get(at).token() : delegate.currentToken();
  }

  @Override
  public @Nullable String currentName() throws IOException {
    return isKept() ? kept.get(at).text() : delegate.currentName();
  }

  @Override
  public String getText() throws IOException {
    return isKept() ? kept.get(at).text() : delegate.getText();
  }

  @Override
  public int getTextLength() throws IOException {
    return isKept() ? kept.get(at).text().length() : delegate.getTextLength();
  }

  @Override
  public NumberType getNumberType() throws IOException {
    if (!isKept()) {
      return delegate.getNumberType();
    }
    int bits = new BigInteger(kept.get(at).text()).bitLength();
    return bits <= BITS_OF_INT
        ? NumberType.INT
        : bits <= BITS_OF_LONG ? NumberType.LONG : NumberType.BIG_INTEGER;
  }

  @Override
  public int getIntValue() throws IOException {
    return isKept() ? Integer.parseInt(kept.get(at).text()) : delegate.getIntValue();
  }

  @Override
  public long getLongValue() throws IOException {
    return isKept() ? Long.parseLong(kept.get(at).text()) : delegate.getLongValue();
  }

  @Override
  public Object getNumberValueDeferred() throws IOException {
    return isKept() ? kept.get(at).number() : delegate.getNumberValueDeferred();
  }

  @Override
  public JsonLocation currentTokenLocation() {
    return isKept() ? JsonLocation.NA : delegate.currentTokenLocation();
  }
}
