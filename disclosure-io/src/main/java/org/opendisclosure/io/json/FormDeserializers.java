package org.opendisclosure.io.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;

/** What reads each type, whichever of its implementations is asked for. */
final class FormDeserializers extends Deserializers.Base implements Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return find(type) != null;
  }

  private static @Nullable JsonDeserializer<?> find(Class<?> type) {
    if (StatisticsForm.class.isAssignableFrom(type)) {
      return new FormDeserializer<>(type.asSubclass(StatisticsForm.class));
    } else if (Header.class.isAssignableFrom(type)) {
      return new HeaderDeserializer();
    }
    return type == Reading.class ? new ReadingDeserializer() : null;
  }
}
