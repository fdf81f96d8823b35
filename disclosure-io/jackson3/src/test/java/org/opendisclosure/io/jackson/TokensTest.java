package org.opendisclosure.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson 2 wrote goes over as it is. */
class TokensTest {

  private interface Written {
    void to(TokenBuffer buffer) throws IOException;
  }

  private static String copied(Written written) throws IOException {
    StringWriter text = new StringWriter();
    try (TokenBuffer buffer = new TokenBuffer(null, false);
        JsonGenerator out = JsonMapper.shared().createGenerator(text)) {
      buffer.writeStartObject();
      buffer.writeFieldName("a");
      written.to(buffer);
      buffer.writeEndObject();
      out.writeStartObject();
      Tokens.copyProperties(buffer, out);
      out.writeEndObject();
    }
    return text.toString();
  }

  @Test
  void numbersKeepTheirDigits() throws IOException {
    BigInteger large = BigInteger.TEN.pow(30);
    assertEquals("{\"a\":" + large + "}", copied(out -> out.writeNumber(large)));
    assertEquals("{\"a\":3000000000}", copied(out -> out.writeNumber(3_000_000_000L)));
    assertEquals("{\"a\":1.00}", copied(out -> out.writeNumber(new BigDecimal("1.00"))));
    assertEquals("{\"a\":0.00000001}", copied(out -> out.writeNumber("0.00000001")));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThrows(IllegalStateException.class, () -> copied(out -> out.writeBinary(new byte[1])));
  }
}
