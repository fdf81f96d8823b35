package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.OptionalLong;

/**
 * Finds accessors and builder methods and calls them. Method handles are as quick as generated code
 * once warm, and need none to be generated when a program starts.
 */
final class Accessors {

  private static final MethodType FACTORY = MethodType.methodType(Object.class);
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final MethodType SETTER =
      MethodType.methodType(void.class, Object.class, Object.class);
  private static final MethodType COUNT_SETTER =
      MethodType.methodType(void.class, Object.class, long.class);

  private static final MethodType COUNT_GETTER = MethodType.methodType(long.class, Object.class);
  private static final MethodHandle COUNT_OR_BLANK = countOrBlank();

  private final MethodHandles.Lookup lookup;

  Accessors(MethodHandles.Lookup lookup) {
    this.lookup = lookup;
  }

  private static MethodHandle countOrBlank() {
    try {
      MethodHandle orElse =
          MethodHandles.publicLookup()
              .findVirtual(
                  OptionalLong.class, "orElse", MethodType.methodType(long.class, long.class));
      return MethodHandles.insertArguments(orElse, 1, Figures.BLANK);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  MethodHandle factory(Class<?> type, String name, Class<?> result)
      throws ReflectiveOperationException {
    return lookup.findStatic(type, name, MethodType.methodType(result)).asType(FACTORY);
  }

  MethodHandle getter(Class<?> type, String name, Class<?> result)
      throws ReflectiveOperationException {
    return lookup.findVirtual(type, name, MethodType.methodType(result)).asType(GETTER);
  }

  /** The getter of a count as a plain number, {@link Figures#BLANK} where there is none. */
  MethodHandle countGetter(Class<?> type, String name) throws ReflectiveOperationException {
    MethodHandle getter = lookup.findVirtual(type, name, MethodType.methodType(OptionalLong.class));
    return MethodHandles.filterReturnValue(getter, COUNT_OR_BLANK).asType(COUNT_GETTER);
  }

  /** The setter of a builder; it takes a {@code long} unboxed. */
  MethodHandle setter(Class<?> builder, String name, Class<?> value)
      throws ReflectiveOperationException {
    MethodHandle setter = lookup.findVirtual(builder, name, MethodType.methodType(builder, value));
    return setter.asType(value == long.class ? COUNT_SETTER : SETTER);
  }

  static Object make(MethodHandle factory) {
    try {
      return (Object) factory.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static Object get(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static long getCount(MethodHandle getter, Object value) {
    try {
      return (long) getter.invokeExact(value);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static void set(MethodHandle setter, Object builder, Object value) {
    try {
      setter.invokeExact(builder, value);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static void setCount(MethodHandle setter, Object builder, long count) {
    try {
      setter.invokeExact(builder, count);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }
}
