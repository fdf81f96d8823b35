package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serializable;

/**
 * Writes an object into a document of an application, with the name of its type where the
 * application wants that.
 *
 * @param <T> the type of the object
 */
final class ObjectSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  /**
   * Writes the properties of an object.
   *
   * @param <T> the type of the object
   */
  interface Properties<T> extends Serializable {
    /**
     * Writes them.
     *
     * @param value the object
     * @param out where to write
     * @param provider the call of the mapper
     * @throws IOException if the target fails
     */
    void write(T value, JsonGenerator out, SerializerProvider provider) throws IOException;
  }

  /**
   * The public type of a value.
   *
   * @param <T> the type of the object
   */
  interface Named<T> extends Serializable {
    /**
     * The type.
     *
     * @param value the object
     * @return what a document may name
     */
    Class<?> type(T value);
  }

  private final Properties<? super T> properties;
  private final Named<? super T> named;

  /**
   * What writes a type.
   *
   * @param type the type that is written
   * @param named the public type of a value, which its document names
   * @param properties what writes its properties
   */
  ObjectSerializer(Class<T> type, Named<? super T> named, Properties<? super T> properties) {
    super(type);
    this.named = named;
    this.properties = properties;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    properties.write(value, out, provider);
    out.writeEndObject();
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId id =
        types.writeTypePrefix(out, types.typeId(value, named.type(value), JsonToken.START_OBJECT));
    properties.write(value, out, provider);
    types.writeTypeSuffix(out, id);
  }
}
