package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** What reads each type, whichever of its implementations is asked for. */
final class Readers extends Deserializers.Base {

  private final ObjectReader reader;

  /**
   * Readers.
   *
   * @param reader of Jackson 2, with the module
   */
  Readers(ObjectReader reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> asked = type.getRawClass();
    return hasDeserializerFor(config, asked) ? new ValueReader<>(asked, reader) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return StatisticsForm.class.isAssignableFrom(type)
        || Header.class.isAssignableFrom(type)
        || type == Reading.class;
  }
}
