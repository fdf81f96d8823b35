package org.opendisclosure.io.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Reading;

/**
 * A file that is one piece, opened and read by whoever works on it: it holds few forms, because it
 * is small, or a document.
 */
record WholeFile(Supplier<FormReader> reader) implements FormPiece {

  private static final long SMALL = 1 << 20;

  /** How archives, PDF files and the containers of old office programs start. */
  private static final List<String> DOCUMENTS =
      List.of("PK\003\004", "%PDF", "\u00D0\u00CF\u0011\u00E0");

  /** Whether a file is one piece; a pipe is not, because nobody knows how long it is. */
  static boolean is(Path file) {
    try {
      return Files.isRegularFile(file) && (Files.size(file) <= SMALL || isDocument(file));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isDocument(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      return DOCUMENTS.contains(start);
    }
  }

  @Override
  public Optional<List<Reading>> read() {
    try (FormReader forms = reader.get()) {
      List<Reading> readings = new ArrayList<>();
      forms.forEachRemaining(readings::add);
      return Optional.of(readings);
    }
  }
}
