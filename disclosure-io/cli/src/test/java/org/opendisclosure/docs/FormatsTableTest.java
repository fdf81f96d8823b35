package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The table of formats is what their descriptors say; {@code -Dupdate.docs=true} writes it. */
class FormatsTableTest {

  private static final Path PAGE = Page.ROOT.resolve("disclosure-io/docs/reading.md");
  private static final String HEAD =
      "| `--to` | endings | what it is | a file holds | artifact |\n|---|---|---|---|---|\n";

  @Test
  void isThatOfTheDescriptors() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("| `--to` |");
    int end = page.indexOf("\n\n", start) + 1;
    String written = page.substring(0, start) + table() + page.substring(end);
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(PAGE, written);
    }
    assertEquals(written, page);
  }

  private static String table() {
    List<String> rows = new ArrayList<>();
    for (FormatProvider provider : Formats.providers()) {
      for (FormatDescriptor known : provider.formats()) {
        rows.add(row(known, provider.artifact()));
      }
    }
    return HEAD + String.join("\n", rows) + "\n";
  }

  private static String row(FormatDescriptor known, String artifact) {
    Format format = known.format();
    return "| %s | %s | %s | %s | `%s` |"
        .formatted(
            format.isWritten() ? "`" + format.id() + "`" : "only read",
            known.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", ")),
            known.content().en(),
            format.holdsMany() ? "any number of forms" : "one form",
            artifact);
  }
}
