package org.opendisclosure.world;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Chinese font for programs that bring none. */
final class PrintFont {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"),
          Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));

  private PrintFont() {}

  static String path() {
    return PLACES.stream().filter(Files::exists).map(Path::toString).findFirst().orElse("");
  }
}
