package org.opendisclosure.secondhand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of lines beside this class: fields between bars. */
final class Lines {

  private Lines() {}

  static List<List<String>> of(String name) {
    try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split("\\|", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
