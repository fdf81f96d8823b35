package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.opendisclosure.model.Header;

/** Writes a header into a document of an application. */
final class HeaderSerializer extends StdSerializer<Header> {

  private static final long serialVersionUID = 1L;

  HeaderSerializer() {
    super(Header.class);
  }

  @Override
  public void serialize(Header header, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    HeaderWriter.write(header, out);
  }
}
