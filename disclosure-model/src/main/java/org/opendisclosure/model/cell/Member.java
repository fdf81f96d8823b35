package org.opendisclosure.model.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** One annotated accessor of a value type: a figure, or a group with accessors of its own. */
final class Member {

  private static final BiConsumer<Object, Object> NO_VALUE = (builder, value) -> {};
  private static final ObjLongConsumer<Object> NO_COUNT = (builder, value) -> {};

  private final String name;
  private final Printed printed;
  private final @Nullable ValueType group;
  private final Function<Object, Object> getter;
  private final ObjLongConsumer<Object> countSetter;
  private final BiConsumer<Object, Object> setter;

  Member(
      String name,
      Printed printed,
      @Nullable ValueType group,
      Function<Object, Object> getter,
      Accessors accessors,
      Class<?> builder)
      throws ReflectiveOperationException {
    this.name = name;
    this.printed = printed;
    this.group = group;
    this.getter = getter;
    if (group != null) {
      this.countSetter = NO_COUNT;
      this.setter = accessors.setter(builder, name, group.type(), group.type());
    } else if (printed.kind().isWhole()) {
      this.countSetter = accessors.countSetter(builder, name);
      this.setter = NO_VALUE;
    } else {
      this.countSetter = NO_COUNT;
      this.setter =
          switch (printed.kind()) {
            case MONEY -> accessors.setter(builder, name, BigDecimal.class, BigDecimal.class);
            case YES_NO -> accessors.setter(builder, name, boolean.class, Boolean.class);
            default -> accessors.setter(builder, name, String.class, String.class);
          };
    }
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
    return getter.apply(value);
  }

  void set(Object builder, Object value) {
    setter.accept(builder, value);
  }

  void read(Object value, Cell cell, Figures.Builder figures) {
    if (cell.kind().isWhole()) {
      OptionalLong count = (OptionalLong) getter.apply(value);
      if (count.isPresent()) {
        figures.count(cell, count.getAsLong());
      }
      return;
    }
    Object other = ((Optional<?>) getter.apply(value)).orElse(null);
    if (other instanceof BigDecimal amount) {
      figures.amount(cell, amount);
    } else if (other instanceof Boolean answer) {
      figures.answer(cell, answer);
    } else if (other instanceof String text) {
      figures.text(cell, text);
    }
  }

  /** Sets what stands in the cell; tells whether anything did. */
  boolean write(Figures figures, Cell cell, Object builder) {
    if (cell.kind().isWhole()) {
      long count = figures.count(cell.index());
      if (count == Figures.BLANK) {
        return false;
      }
      countSetter.accept(builder, count);
      return true;
    }
    Object other = figures.other(cell.index());
    if (other == null) {
      return false;
    }
    setter.accept(builder, other);
    return true;
  }
}
