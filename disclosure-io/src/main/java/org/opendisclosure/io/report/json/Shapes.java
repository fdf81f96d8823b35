package org.opendisclosure.io.report.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shapes of single values and of lists. */
final class Shapes {

  /** Writes one value. */
  interface Step<T> {
    void write(T value, JsonText json);
  }

  private record Simple<T>(Step<T> step, Map<String, Object> keywords) implements Shape<T> {
    @Override
    public void write(T value, JsonText json) {
      step.write(value, json);
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
      return keywords;
    }
  }

  private record Named<T>(String name, String description, Shape<T> shape) implements Shape<T> {
    @Override
    public void write(T value, JsonText json) {
      shape.write(value, json);
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
      definitions.put(name, described(description, shape.schema(definitions)));
      return reference(name);
    }
  }

  private record OrNull<T>(Shape<T> shape) implements Shape<Optional<T>> {
    @Override
    public void write(Optional<T> value, JsonText json) {
      if (value.isPresent()) {
        shape.write(value.get(), json);
      } else {
        json.nothing();
      }
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
      Map<String, Object> keywords = new LinkedHashMap<>(shape.schema(definitions));
      if (keywords.containsKey("$ref")) {
        return Map.of("anyOf", List.of(keywords, Map.of("type", "null")));
      }
      keywords.computeIfPresent("type", (key, type) -> List.of(type, "null"));
      keywords.computeIfPresent("enum", (key, words) -> withNull((List<?>) words));
      return keywords;
    }

    private static List<@Nullable Object> withNull(List<?> words) {
      List<@Nullable Object> more = new ArrayList<>(words);
      more.add(null);
      return more;
    }
  }

  private record Listed<T>(Shape<T> shape, int least) implements Shape<Iterable<? extends T>> {
    @Override
    public void write(Iterable<? extends T> values, JsonText json) {
      json.startArray();
      for (T value : values) {
        json.item();
        shape.write(value, json);
      }
      json.endArray();
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
      Map<String, Object> keywords = new LinkedHashMap<>();
      keywords.put("type", "array");
      if (least > 0) {
        keywords.put("minItems", least);
      }
      keywords.put("items", shape.schema(definitions));
      return keywords;
    }
  }

  private static final Step<String> WRITE_TEXT = (text, json) -> json.string(text);

  static final Shape<String> TEXT = new Simple<>(WRITE_TEXT, Map.of("type", "string"));
  static final Shape<String> SOME_TEXT =
      new Simple<>(WRITE_TEXT, Map.of("type", "string", "minLength", 1));
  static final Shape<String> DAY =
      new Simple<>(WRITE_TEXT, Map.of("type", "string", "format", "date"));
  static final Shape<Boolean> FLAG =
      new Simple<>((flag, json) -> json.flag(flag), Map.of("type", "boolean"));
  static final Shape<BigDecimal> NUMBER =
      new Simple<>((number, json) -> json.number(number.toPlainString()), Map.of("type", "number"));
  static final Shape<Number> INTEGER = new Simple<>(Shapes::whole, Map.of("type", "integer"));
  static final Shape<Number> COUNT =
      new Simple<>(Shapes::whole, Map.of("type", "integer", "minimum", 0));
  static final Shape<OptionalInt> YEAR =
      new Simple<>(
          (year, json) -> {
            if (year.isPresent()) {
              json.number(Integer.toString(year.getAsInt()));
            } else {
              json.nothing();
            }
          },
          Map.of("type", List.of("integer", "null")));

  private Shapes() {}

  private static void whole(Number number, JsonText json) {
    json.number(
        number instanceof BigInteger big ? big.toString() : Long.toString(number.longValue()));
  }

  /** Text of a form. */
  static Shape<String> pattern(String pattern) {
    return new Simple<>(WRITE_TEXT, Map.of("type", "string", "pattern", pattern));
  }

  /** What is written as text of another shape. */
  static <T> Shape<T> as(Shape<String> text, Function<T, String> write) {
    return new Simple<>(
        (value, json) -> text.write(write.apply(value), json), text.schema(Map.of()));
  }

  /** One of a list of words. */
  static <T> Shape<T> words(T[] values, Function<T, String> word) {
    return words(Arrays.asList(values), word);
  }

  /** One of a list of words. */
  static <T> Shape<T> words(List<T> values, Function<T, String> word) {
    return new Simple<>(
        (value, json) -> json.string(word.apply(value)),
        Map.of("enum", values.stream().map(word).toList()));
  }

  /** A shape to which the schema refers by a name. */
  static <T> Shape<T> named(String name, String description, Shape<T> shape) {
    return new Named<>(name, description, shape);
  }

  /** What may be missing. */
  static <T> Shape<Optional<T>> orNull(Shape<T> shape) {
    return new OrNull<>(shape);
  }

  /** Any number of values. */
  static <T> Shape<Iterable<? extends T>> list(Shape<T> shape) {
    return new Listed<>(shape, 0);
  }

  /** At least so many values. */
  static <T> Shape<Iterable<? extends T>> list(Shape<T> shape, int least) {
    return new Listed<>(shape, least);
  }

  static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** The keywords of a schema with a description before them. */
  static Map<String, Object> described(String description, Map<String, Object> keywords) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (!description.isEmpty()) {
      all.put("description", description);
    }
    all.putAll(keywords);
    return all;
  }
}
