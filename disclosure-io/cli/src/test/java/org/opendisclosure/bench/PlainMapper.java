package org.opendisclosure.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.jspecify.annotations.Nullable;

/**
 * A plain ObjectMapper that binds the value types through their builders, nothing of ours in it.
 */
final class PlainMapper {

  private PlainMapper() {}

  static ObjectMapper create() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .annotationIntrospector(new Builders())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
        .build();
  }

  /** Tells Jackson what annotations on the types would tell it. */
  private static final class Builders extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
      for (Class<?> nested : type.getRawType().getDeclaredClasses()) {
        if (nested.getSimpleName().equals("Builder")) {
          return nested;
        }
      }
      return super.findPOJOBuilder(type);
    }

    /** Of several methods of a builder for one property, the one that takes the plain value. */
    @Override
    public AnnotatedMethod resolveSetterConflict(
        MapperConfig<?> config, AnnotatedMethod first, AnnotatedMethod second) {
      return first.getRawParameterType(0).getName().startsWith("java.util.Optional")
          ? second
          : first;
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass builder) {
      return new JsonPOJOBuilder.Value("build", "");
    }
  }
}
