package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.opendisclosure.io.json.DisclosureModule;
import org.opendisclosure.io.json.FormMappingException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value as Jackson 2 does, and throws what is wrong as Jackson 3 does.
 *
 * @param <T> the type that is asked for
 */
final class ValueReader<T> extends StdDeserializer<T> {

  private final Class<T> type;
  private final ObjectReader reader;

  /**
   * What reads a type.
   *
   * @param type the type
   * @param reader of Jackson 2, with the module
   */
  ValueReader(Class<T> type, ObjectReader reader) {
    super(type);
    this.type = type;
    this.reader = reader.forType(type);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!isObject(parser)) {
      return type.cast(context.handleUnexpectedToken(getValueType(context), parser));
    }
    Object problems = context.getAttribute(DisclosureModule.PROBLEMS);
    try {
      return reader
          .withAttribute(DisclosureModule.PROBLEMS, problems)
          .readValue(new ParserOfJackson3(parser));
    } catch (FormMappingException e) {
      throw new FormDatabindException(parser, e);
    } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException e) {
      throw new StreamConstraintsException(e.getOriginalMessage(), parser.currentTokenLocation());
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }

  /**
   * Whether an object stands here. Where the application's document names its type by a property,
   * the opening brace and that property are gone.
   */
  private static boolean isObject(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT, PROPERTY_NAME, END_OBJECT -> true;
      default -> false;
    };
  }
}
