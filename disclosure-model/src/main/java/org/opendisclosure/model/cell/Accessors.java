package org.opendisclosure.model.cell;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/**
 * Turns accessors and builder methods into functions that cost no more than a call, so that a form
 * of hundreds of cells is read and built in about a microsecond.
 */
final class Accessors {

  private final MethodHandles.Lookup lookup;

  Accessors(MethodHandles.Lookup lookup) {
    this.lookup = lookup;
  }

  @SuppressWarnings("unchecked")
  Function<Object, Object> getter(Class<?> type, String name, Class<?> result)
      throws ReflectiveOperationException {
    MethodHandle target = lookup.findVirtual(type, name, MethodType.methodType(result));
    MethodType erased = MethodType.methodType(Object.class, Object.class);
    return (Function<Object, Object>)
        function(Function.class, "apply", erased, target, target.type());
  }

  @SuppressWarnings("unchecked")
  Supplier<Object> factory(Class<?> type, String name, Class<?> result)
      throws ReflectiveOperationException {
    MethodHandle target = lookup.findStatic(type, name, MethodType.methodType(result));
    MethodType erased = MethodType.methodType(Object.class);
    return (Supplier<Object>) function(Supplier.class, "get", erased, target, target.type());
  }

  @SuppressWarnings("unchecked")
  ObjLongConsumer<Object> countSetter(Class<?> builder, String name)
      throws ReflectiveOperationException {
    MethodType erased = MethodType.methodType(void.class, Object.class, long.class);
    MethodType exact = MethodType.methodType(void.class, builder, long.class);
    return (ObjLongConsumer<Object>)
        function(ObjLongConsumer.class, "accept", erased, setter(builder, name, long.class), exact);
  }

  @SuppressWarnings("unchecked")
  BiConsumer<Object, Object> setter(
      Class<?> builder, String name, Class<?> parameter, Class<?> value)
      throws ReflectiveOperationException {
    MethodType erased = MethodType.methodType(void.class, Object.class, Object.class);
    MethodType exact = MethodType.methodType(void.class, builder, value);
    return (BiConsumer<Object, Object>)
        function(BiConsumer.class, "accept", erased, setter(builder, name, parameter), exact);
  }

  private MethodHandle setter(Class<?> builder, String name, Class<?> parameter)
      throws ReflectiveOperationException {
    return lookup.findVirtual(builder, name, MethodType.methodType(builder, parameter));
  }

  private Object function(
      Class<?> shape, String method, MethodType erased, MethodHandle target, MethodType exact)
      throws ReflectiveOperationException {
    try {
      return LambdaMetafactory.metafactory(
              lookup, method, MethodType.methodType(shape), erased, target, exact)
          .getTarget()
          .invoke();
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("accessor " + target, e);
    }
  }
}
