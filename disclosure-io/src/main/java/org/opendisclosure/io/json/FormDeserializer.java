package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.opendisclosure.io.format.Note.Kind;
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
    if (!MappingProblems.isObject(parser)) {
      return type.cast(context.handleUnexpectedToken(type, parser));
    }
    Input input = new Input(parser, "", null);
    JsonPlace place = input.here();
    Optional<T> form =
        DocumentReader.read(input).filter(read -> isAsked(read, input, place)).map(type::cast);
    return MappingProblems.checked(form, input, context);
  }

  private boolean isAsked(StatisticsForm form, Input input, JsonPlace place) {
    if (type.isInstance(form)) {
      return true;
    }
    String edition = form.edition().id();
    input.note(
        Kind.REFUSED,
        place,
        new Target(DocumentShape.SCHEMA, ""),
        edition,
        "该文档的格式是 " + edition + ",而此处需要 " + type.getSimpleName(),
        "the document is of edition " + edition + ", not a " + type.getName());
    return false;
  }
}
