package org.opendisclosure.io.cli.files;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.opendisclosure.model.text.Sentence;

/** Shows the names of files. */
public final class PathNames {

  private static final char UNDECODABLE = '\uFFFD';

  private PathNames() {}

  /**
   * The path as the user knows it. Under a locale that is not UTF-8 the virtual machine cannot
   * decode a Chinese name, but the URI still has its bytes.
   */
  public static String shown(Path path) {
    String name = path.toString();
    if (name.indexOf(UNDECODABLE) < 0) {
      return name;
    }
    URI uri = path.toUri();
    return URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A sentence about a file. */
  public static Sentence about(Path path, String zh, String en) {
    return new Sentence(shown(path) + ":" + zh, shown(path) + ": " + en);
  }
}
