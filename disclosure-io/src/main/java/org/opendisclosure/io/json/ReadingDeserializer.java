package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.opendisclosure.io.format.Reading;

/** Reads a form out of a document of an application leniently: as far as it can be, with notes. */
final class ReadingDeserializer extends StdDeserializer<Reading> {

  private static final long serialVersionUID = 1L;

  ReadingDeserializer() {
    super(Reading.class);
  }

  @Override
  public Reading deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!MappingProblems.isObject(parser)) {
      return (Reading) context.handleUnexpectedToken(Reading.class, parser);
    }
    Input input = new Input(parser, "", null);
    return input.takeReading(DocumentReader.read(input));
  }
}
