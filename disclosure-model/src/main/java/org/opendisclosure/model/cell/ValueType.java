package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotated accessors of one value type in printed order, and how to build it. */
final class ValueType {

  private final Class<?> type;
  private final List<Member> members;
  private final MethodHandle newBuilder;
  private final MethodHandle build;

  private ValueType(Class<?> type, Accessors accessors, Map<Class<?>, ValueType> known)
      throws ReflectiveOperationException {
    this.type = type;
    Class<?> builder = type.getMethod("builder").getReturnType();
    this.newBuilder = accessors.factory(type, "builder", builder);
    this.build = accessors.getter(builder, "build", type);
    List<Member> found = new ArrayList<>();
    for (Method method : printed(type)) {
      Class<?> result = method.getReturnType();
      ValueType group = result.getName().startsWith("java.") ? null : of(result, accessors, known);
      found.add(new Member(method, group, builder, accessors));
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

  /**
   * The annotated accessors of a type and of the interfaces it shares with others. {@code
   * getMethods} would tell the same, but first sorts out the hundreds of copy-with methods.
   */
  private static List<Method> printed(Class<?> type) {
    List<Method> found = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Printed.class) && !method.isBridge()) {
        found.add(method);
      }
    }
    for (Class<?> shared : type.getInterfaces()) {
      found.addAll(printed(shared));
    }
    return found;
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
    return Accessors.make(newBuilder);
  }

  Object build(Object builder) {
    return Accessors.get(build, builder);
  }
}
