package org.opendisclosure.model.cell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the annotated accessors of value types. */
final class OutlineScan {

  private final Map<Class<?>, Outline> known = new HashMap<>();

  static Outline of(Class<?> form) {
    return new OutlineScan().outline(form);
  }

  private Outline outline(Class<?> type) {
    Outline present = known.get(type);
    if (present != null) {
      return present;
    }
    List<Method> methods = printed(type);
    methods.sort(Comparator.comparingInt(method -> annotation(method).no()));
    List<Outline.Member> members = new ArrayList<>();
    for (Method method : methods) {
      if (annotation(method).no() != members.size() + 1) {
        throw new IllegalArgumentException(
            type + " has no accessor with no = " + (members.size() + 1));
      }
      Class<?> result = method.getReturnType();
      Optional<Outline> group =
          result.getName().startsWith("java.") ? Optional.empty() : Optional.of(outline(result));
      members.add(new Outline.Member(name(method), Print.of(annotation(method)), group));
    }
    Outline made =
        new Outline(type.getName(), type.isAnnotationPresent(Columns.class), List.copyOf(members));
    known.put(type, made);
    return made;
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

  private static Printed annotation(Method method) {
    return method.getAnnotation(Printed.class);
  }

  private static String name(Method getter) {
    String bare = getter.getName().substring("get".length());
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }
}
