package org.opendisclosure.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inputs that once did what they must not: one folder a reader, one file an input. */
final class CaseFiles {

  private static final Path FOLDER =
      Path.of("cli", "src", "test", "resources", "org", "opendisclosure", "fuzz");

  private CaseFiles() {}

  static List<Path> of(Subject subject) throws IOException {
    Path folder = FOLDER.resolve(subject.id());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Saves a case beside those that are replayed. */
  static Path save(Subject subject, String name, byte[] input) throws IOException {
    Path folder = Files.createDirectories(FOLDER.resolve(subject.id()));
    return Files.write(folder.resolve(name), input);
  }

  /** What went wrong and where, as a file's name: the same for inputs with the same problem. */
  static String name(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    Optional<StackTraceElement> place =
        Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.opendisclosure"))
            .filter(frame -> !frame.getClassName().contains(".fuzz."))
            .findFirst();
    String words = cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : "";
    return (cause.getClass().getSimpleName()
            + place.map(frame -> "-" + simple(frame.getClassName())).orElse("")
            + place.map(frame -> "-" + frame.getLineNumber()).orElse("")
            + (words.isEmpty() ? "" : "-" + words))
        .replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
