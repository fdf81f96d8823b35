package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How much one class has to know: what it imports of this library, whatever the class. */
class ImportsTest {

  private static final int MOST = 20;
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern OURS =
      Pattern.compile("^import (static )?org\\.opendisclosure\\.", Pattern.MULTILINE);

  @Test
  void noClassImportsMoreThanTwentyOfOurs() throws IOException {
    Map<String, Long> imports = imports();
    assertTrue(imports.size() > 500, () -> imports.size() + " classes were looked at");
    imports.values().removeIf(count -> count <= MOST);
    assertEquals(Map.of(), imports);
  }

  private static Map<String, Long> imports() throws IOException {
    Map<String, Long> imports = new TreeMap<>();
    for (Path file : Sources.all()) {
      if (file.toString().contains(MAIN.toString())) {
        long count = OURS.matcher(Files.readString(file)).results().count();
        imports.put(Page.ROOT.relativize(file).toString(), count);
      }
    }
    return imports;
  }
}
