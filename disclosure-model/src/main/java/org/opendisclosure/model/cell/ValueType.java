package org.opendisclosure.model.cell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The annotated accessors of one value type in printed order, and how to build it. */
final class ValueType {

  private final Class<?> type;
  private final List<Member> members;
  private final Supplier<Object> newBuilder;
  private final Function<Object, Object> build;

  private ValueType(Class<?> type, Accessors accessors, Map<Class<?>, ValueType> known)
      throws ReflectiveOperationException {
    this.type = type;
    Class<?> builder = type.getMethod("builder").getReturnType();
    this.newBuilder = accessors.factory(type, "builder", builder);
    this.build = accessors.getter(builder, "build", type);
    List<Member> found = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Printed.class) && !method.isBridge()) {
        found.add(member(method, builder, accessors, known));
      }
    }
    found.sort(Comparator.comparingInt(member -> member.printed().no()));
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).printed().no() != i + 1) {
        throw new IllegalArgumentException(type + " has no accessor with no = " + (i + 1));
      }
    }
    this.members = List.copyOf(found);
  }

  static ValueType of(Class<?> type, Accessors accessors) {
    return of(type, accessors, new HashMap<>());
  }

  private static ValueType of(Class<?> type, Accessors accessors, Map<Class<?>, ValueType> known) {
    ValueType present = known.get(type);
    if (present != null) {
      return present;
    }
    try {
      ValueType made = new ValueType(type, accessors, known);
      known.put(type, made);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is no value type with a builder", e);
    }
  }

  private Member member(
      Method method, Class<?> builder, Accessors accessors, Map<Class<?>, ValueType> known)
      throws ReflectiveOperationException {
    String bare = method.getName().substring("get".length());
    String name = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    Class<?> result = method.getReturnType();
    return new Member(
        name,
        method.getAnnotation(Printed.class),
        result.getName().startsWith("java.") ? null : of(result, accessors, known),
        accessors.getter(type, method.getName(), result),
        accessors,
        builder);
  }

  Class<?> type() {
    return type;
  }

  boolean isColumns() {
    return type.isAnnotationPresent(Columns.class);
  }

  List<Member> members() {
    return members;
  }

  Object newBuilder() {
    return newBuilder.get();
  }

  Object build(Object builder) {
    return build.apply(builder);
  }
}
