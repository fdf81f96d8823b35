package org.opendisclosure.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The library that decides the rules, for those who must say later how a verdict came about. */
public final class Engine {

  private static final String VERSION = read();

  private Engine() {}

  private static String read() {
    try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The version of the library. It is written into the library when that is built, so that it is
   * the same in a jar, on the module path and in a development environment.
   *
   * @return such as {@code 1.2.0}
   */
  public static String version() {
    return VERSION;
  }
}
