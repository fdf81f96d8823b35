package org.opendisclosure.io.text;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Asks for the Jackson that this library needs. An application may bring an older one, and Java
 * would then say no more than that a method is missing.
 */
public final class JacksonVersion {

  /** The first whose parsers limit the length of names: 2.16. */
  private static final int MAJOR = 2;

  private static final int MINOR = 16;

  private JacksonVersion() {}

  /**
   * Refuses a Jackson that is too old.
   *
   * @throws UnsupportedOperationException if it is; the message says what is found where
   */
  public static void check() {
    problem(PackageVersion.VERSION)
        .ifPresent(
            problem -> {
              throw new UnsupportedOperationException(problem + found());
            });
  }

  /** What is wrong with a version; empty if nothing is. */
  static Optional<String> problem(Version version) {
    boolean isNewEnough =
        version.getMajorVersion() == MAJOR
            ? version.getMinorVersion() >= MINOR
            : version.getMajorVersion() > MAJOR;
    return version.isUnknownVersion() || isNewEnough
        ? Optional.empty()
        : Optional.of(
            "Jackson 2.16 or newer is needed; the application has jackson-core " + version);
  }

  /** Where the application has it. */
  private static String found() {
    CodeSource source = PackageVersion.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    return place == null ? "" : ": " + place;
  }
}
