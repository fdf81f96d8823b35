package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value as Jackson 2 does, with the name of its type where the application wants that.
 *
 * @param <T> the type of the value
 */
final class Writer<T> extends StdSerializer<T> {

  private final Function<? super T, Class<?>> named;
  private final ObjectWriter writer;

  /**
   * What writes a type.
   *
   * @param type the type that is written
   * @param named the public type of a value, which its document names
   * @param writer of Jackson 2, with the module
   */
  Writer(Class<T> type, Function<? super T, Class<?>> named, ObjectWriter writer) {
    super(type);
    this.named = named;
    this.writer = writer;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    out.writeStartObject(value);
    properties(value, out, context);
    out.writeEndObject();
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId id = types.typeId(value, named.apply(value), JsonToken.START_OBJECT);
    types.writeTypePrefix(out, context, id);
    properties(value, out, context);
    types.writeTypeSuffix(out, context, id);
  }

  private void properties(T value, JsonGenerator out, SerializationContext context) {
    try (TokenBuffer tokens = new TokenBuffer(null, false)) {
      writer.with(context.getLocale()).writeValue(tokens, value);
      Tokens.copyProperties(tokens, out);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, out);
    }
  }
}
