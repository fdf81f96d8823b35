package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accessors of one value type in printed order, and how to build it. */
final class ValueType {

  private final Class<?> type;
  private final List<Member> members;
  private final MethodHandle newBuilder;
  private final MethodHandle build;
  private final @Nullable CountRow<Object> row;

  private ValueType(Outline outline, Class<?> type, Accessors accessors, Known known)
      throws ReflectiveOperationException {
    this.type = type;
    Class<?> builder = type.getMethod("builder").getReturnType();
    this.newBuilder = accessors.factory(type, "builder", builder);
    this.build = accessors.getter(builder, "build", type);
    List<Member> found = new ArrayList<>();
    for (Outline.Member member : outline.members()) {
      found.add(new Member(type, member, builder, accessors, known));
    }
    this.members = List.copyOf(found);
    this.row = known.row(type);
  }

  /** The types of one form; one that stands in several places is made once. */
  static final class Known {

    private final ClassLoader loader;
    private final Accessors accessors;
    private final List<CountRow<?>> rows;
    private final Map<Outline, ValueType> types = new IdentityHashMap<>();

    Known(ClassLoader loader, Accessors accessors, List<CountRow<?>> rows) {
      this.loader = loader;
      this.accessors = accessors;
      this.rows = rows;
    }

    @SuppressWarnings("unchecked")
    private @Nullable CountRow<Object> row(Class<?> type) {
      return (CountRow<Object>)
          rows.stream().filter(row -> row.type() == type).findFirst().orElse(null);
    }

    /**
     * The type of an outline.
     *
     * @throws IllegalArgumentException if it has no builder or a builder lacks a figure
     */
    ValueType get(Outline outline) {
      ValueType present = types.get(outline);
      if (present != null) {
        return present;
      }
      try {
        Class<?> type = Class.forName(outline.type(), false, loader);
        ValueType made = new ValueType(outline, type, accessors, this);
        types.put(outline, made);
        return made;
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(outline.type() + " is no value type with a builder", e);
      }
    }
  }

  Class<?> type() {
    return type;
  }

  List<Member> members() {
    return members;
  }

  /** What moves all figures at once; null if nothing does. */
  @Nullable CountRow<Object> row() {
    return row;
  }

  Object newBuilder() {
    return Accessors.make(newBuilder);
  }

  Object build(Object builder) {
    return Accessors.get(build, builder);
  }
}
