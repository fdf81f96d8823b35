package org.opendisclosure.io.spring;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Where a value stands in the body of a request. */
public final class BodyPath {

  private BodyPath() {}

  /**
   * The path in the words of problem details.
   *
   * @param <R> what stands for a step
   * @param steps from the body to the value
   * @param name the name of the property of a step; null if it is an element
   * @param index the index of an element
   * @return such as {@code filings[2].report}; empty if the value is the body
   */
  public static <R> String of(
      List<R> steps, Function<R, @Nullable String> name, ToIntFunction<R> index) {
    StringBuilder path = new StringBuilder();
    for (R step : steps) {
      String property = name.apply(step);
      if (property == null) {
        path.append('[').append(index.applyAsInt(step)).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(property);
      }
    }
    return path.toString();
  }
}
