package org.opendisclosure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which branches of the project's code have ever been taken, as JaCoCo's agent counts them: its
 * probes are read in memory, at the cost of a few microseconds. Without the agent there are none.
 */
final class Coverage {

  private final List<boolean[]> probes;
  private final List<boolean[]> known;

  private Coverage(List<boolean[]> probes) {
    this.probes = probes;
    this.known = probes.stream().map(some -> new boolean[some.length]).toList();
  }

  /** Nothing is known of the code, so that what is read depends on the seed alone. */
  static Coverage none() {
    return new Coverage(List.of());
  }

  /** The probes of all classes in the given folders. */
  static Coverage of(List<Path> folders) {
    List<boolean[]> probes = new ArrayList<>();
    for (Path folder : folders) {
      for (String name : classes(folder)) {
        probes(name).ifPresent(probes::add);
      }
    }
    return new Coverage(probes);
  }

  private static List<String> classes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && name.contains("opendisclosure"))
          .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<boolean[]> probes(String name) {
    try {
      for (Method method : Class.forName(name).getDeclaredMethods()) {
        if (method.getName().equals("$jacocoInit")) {
          method.setAccessible(true);
          return Optional.of((boolean[]) probes(method));
        }
      }
      return Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A bootstrap method of dynamic constants, or an ordinary one in interfaces. */
  private static Object probes(Method method) throws ReflectiveOperationException {
    return method.getParameterCount() == 0
        ? method.invoke(null)
        : method.invoke(null, MethodHandles.lookup(), "probes", boolean[].class);
  }

  int probes() {
    return probes.stream().mapToInt(some -> some.length).sum();
  }

  int taken() {
    int taken = 0;
    for (boolean[] some : known) {
      for (boolean probe : some) {
        taken += probe ? 1 : 0;
      }
    }
    return taken;
  }

  /** Whether something was taken that never was before. */
  boolean hasGrown() {
    boolean hasGrown = false;
    for (int i = 0; i < known.size(); i++) {
      boolean[] now = probes.get(i);
      if (!Arrays.equals(now, known.get(i))) {
        System.arraycopy(now, 0, known.get(i), 0, now.length);
        hasGrown = true;
      }
    }
    return hasGrown;
  }
}
