package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.opendisclosure.model.Header;

/** Reads a header out of a document of an application. */
final class HeaderDeserializer extends StdDeserializer<Header> {

  private static final long serialVersionUID = 1L;

  HeaderDeserializer() {
    super(Header.class);
  }

  @Override
  public Header deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!MappingProblems.isObject(parser)) {
      return (Header) context.handleUnexpectedToken(Header.class, parser);
    }
    Input input = new Input(parser, "", null);
    Header header = new HeaderReader(input).read();
    return MappingProblems.checked(Optional.of(header), input, context);
  }
}
