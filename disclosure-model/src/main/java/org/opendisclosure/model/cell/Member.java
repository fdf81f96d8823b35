package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One annotated accessor of a value type: a figure, or a group with accessors of its own. */
final class Member {

  private final String name;
  private final Printed printed;
  private final @Nullable ValueType group;
  private final MethodHandle getter;
  private final @Nullable MethodHandle countGetter;
  private final MethodHandle setter;

  Member(Method method, @Nullable ValueType group, Class<?> builder, Accessors accessors)
      throws ReflectiveOperationException {
    this.name = name(method);
    this.printed = method.getAnnotation(Printed.class);
    this.group = group;
    this.getter =
        accessors.getter(method.getDeclaringClass(), method.getName(), method.getReturnType());
    this.countGetter =
        group == null && printed.kind().isWhole()
            ? accessors.countGetter(method.getDeclaringClass(), method.getName())
            : null;
    this.setter =
        accessors.setter(builder, name, group == null ? parameter(printed.kind()) : group.type());
  }

  private static String name(Method getter) {
    String bare = getter.getName().substring("get".length());
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }

  private static Class<?> parameter(Kind kind) {
    return switch (kind) {
      case COUNT, CHANGE, HEADING -> long.class;
      case MONEY -> BigDecimal.class;
      case YES_NO -> boolean.class;
      case TEXT -> String.class;
    };
  }

  String name() {
    return name;
  }

  Printed printed() {
    return printed;
  }

  @Nullable ValueType group() {
    return group;
  }

  Object get(Object value) {
    return Accessors.get(getter, value);
  }

  void set(Object builder, Object value) {
    Accessors.set(setter, builder, value);
  }

  void read(Object value, Cell cell, Figures.Builder figures) {
    if (countGetter != null) {
      long count = Accessors.getCount(countGetter, value);
      if (count != Figures.BLANK) {
        figures.setCount(cell.index(), count);
      } else if (((OptionalLong) get(value)).isPresent()) {
        figures.count(cell, count);
      }
    } else {
      ((Optional<?>) get(value)).ifPresent(other -> figures.setOther(cell.index(), other));
    }
  }

  /** Sets what stands in the cell; tells whether anything did. */
  boolean write(Figures figures, Cell cell, Object builder) {
    if (cell.kind().isWhole()) {
      long count = figures.count(cell.index());
      if (count != Figures.BLANK) {
        Accessors.setCount(setter, builder, count);
      }
      return count != Figures.BLANK;
    }
    Object other = figures.other(cell.index());
    if (other != null) {
      set(builder, other);
    }
    return other != null;
  }
}
