package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One accessor of a value type: of a figure, or of a group with accessors of its own. */
final class Member {

  private final MethodHandle getter;
  private final @Nullable MethodHandle countGetter;
  private final MethodHandle setter;

  Member(
      Class<?> owner,
      Outline.Member member,
      Class<?> builder,
      Accessors accessors,
      ValueType.Known known)
      throws ReflectiveOperationException {
    Kind kind = member.print().kind();
    Class<?> group =
        member.group().<Class<?>>map(outline -> known.get(outline).type()).orElse(null);
    String method =
        "get" + Character.toUpperCase(member.name().charAt(0)) + member.name().substring(1);
    Class<?> figure = kind.isWhole() ? OptionalLong.class : Optional.class;
    this.getter = accessors.getter(owner, method, group == null ? figure : group);
    this.countGetter =
        group == null && kind.isWhole() ? accessors.countGetter(owner, method) : null;
    this.setter = accessors.setter(builder, member.name(), group == null ? parameter(kind) : group);
  }

  private static Class<?> parameter(Kind kind) {
    return switch (kind) {
      case COUNT, CHANGE, HEADING -> long.class;
      case MONEY -> BigDecimal.class;
      case YES_NO -> boolean.class;
      case TEXT -> String.class;
    };
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
