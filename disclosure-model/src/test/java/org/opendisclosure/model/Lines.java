package org.opendisclosure.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a test resource, without comments. */
public final class Lines {

  private Lines() {}

  public static List<String> of(Class<?> test, String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
