package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;

/**
 * Reads a form of one edition, or of any, out of a document of an application.
 *
 * @param <T> the type of form that is asked for
 */
final class FormDeserializer<T extends StatisticsForm> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  FormDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      return type.cast(context.handleUnexpectedToken(type, parser));
    }
    Input input = new Input(parser, "", null);
    Optional<StatisticsForm> form = DocumentReader.read(input);
    MappingProblems.check(input);
    StatisticsForm read = form.orElseThrow();
    if (!type.isInstance(read)) {
      String edition = read.edition().id();
      throw JsonMappingException.from(
          parser, "the document is of edition " + edition + ", not a " + type.getName());
    }
    return type.cast(read);
  }
}
