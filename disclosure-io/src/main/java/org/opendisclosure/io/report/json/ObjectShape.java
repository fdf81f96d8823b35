package org.opendisclosure.io.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An object: its fields in the order in which they are written, all of them always there. */
final class ObjectShape<T> implements Shape<T> {

  private record Field<T, V>(
      String name,
      byte[] encodedName,
      String description,
      Shape<V> shape,
      Function<? super T, ? extends V> value) {

    void write(T of, JsonText json) {
      json.name(encodedName);
      shape.write(value.apply(of), json);
    }

    <S> Field<S, V> within(Function<? super S, ? extends T> outer) {
      return new Field<>(
          name, encodedName, description, shape, whole -> value.apply(outer.apply(whole)));
    }
  }

  private final String name;
  private final Map<String, String> meanings;
  private final List<Field<T, ?>> fields = new ArrayList<>();

  private ObjectShape(String name, Map<String, String> meanings) {
    this.name = name;
    this.meanings = meanings;
  }

  /** An object to which the schema refers by a name. */
  static <T> ObjectShape<T> named(String name) {
    return new ObjectShape<>(name, Map.of());
  }

  /** The same with what its fields mean, a line {@code field: meaning} each. */
  static <T> ObjectShape<T> named(String name, String meanings) {
    return new ObjectShape<>(name, parsed(meanings));
  }

  /** An object that the schema describes where it stands. */
  static <T> ObjectShape<T> unnamed(String meanings) {
    return new ObjectShape<>("", parsed(meanings));
  }

  private static Map<String, String> parsed(String meanings) {
    return meanings
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  <V> ObjectShape<T> with(String field, Shape<V> shape, Function<? super T, ? extends V> value) {
    String meaning = meanings.getOrDefault(field, "");
    fields.add(new Field<>(field, JsonText.encodedName(field), meaning, shape, value));
    return this;
  }

  /** The fields of another object among those of this one. */
  <S> ObjectShape<T> all(ObjectShape<S> others, Function<? super T, ? extends S> value) {
    others.fields.forEach(field -> fields.add(field.within(value)));
    return this;
  }

  @Override
  public void write(T value, JsonText json) {
    json.startObject();
    for (Field<T, ?> field : fields) {
      field.write(value, json);
    }
    json.endObject();
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> definitions) {
    if (name.isEmpty()) {
      return keywords(definitions);
    }
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, keywords(definitions));
    }
    return Shapes.reference(name);
  }

  private Map<String, Object> keywords(Map<String, Object> definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<T, ?> field : fields) {
      properties.put(
          field.name(), Shapes.described(field.description(), field.shape().schema(definitions)));
    }
    Map<String, Object> keywords = new LinkedHashMap<>();
    keywords.put("type", "object");
    keywords.put("properties", properties);
    keywords.put("required", List.copyOf(properties.keySet()));
    keywords.put("additionalProperties", false);
    return keywords;
  }
}
