package org.opendisclosure.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;
import org.opendisclosure.model.text.Sentence;

/**
 * The formats that this application has: those of this module and of all others that bring a {@link
 * FormatProvider}, found by the service loader. Safe between threads.
 */
public final class Formats {

  private static final String OWN = "org.opendisclosure.";

  /** After so many providers that cannot be loaded, each of which is logged, no more are asked. */
  private static final int MOST_BROKEN = 100;

  private static final List<FormatProvider> PROVIDERS = load(Formats.class.getClassLoader());
  private static final List<FormatDescriptor> ALL =
      PROVIDERS.stream().flatMap(provider -> provider.formats().stream()).toList();
  private static final Recognition RECOGNITION = new Recognition(ALL);

  private Formats() {}

  /**
   * Those of this library first; otherwise in the order of their names, as it may be any. This
   * module's own is there even if an application was packed without its service files.
   */
  static List<FormatProvider> load(ClassLoader loader) {
    List<FormatProvider> found = new ArrayList<>();
    Iterator<FormatProvider> providers =
        ServiceLoader.load(FormatProvider.class, loader).iterator();
    for (int broken = 0; broken < MOST_BROKEN; broken++) {
      try {
        providers.forEachRemaining(found::add);
        break;
      } catch (ServiceConfigurationError e) {
        System.getLogger(Formats.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
      }
    }
    if (found.stream().noneMatch(CoreFormats.class::isInstance)) {
      found.add(new CoreFormats());
    }
    found.sort(
        Comparator.comparing((FormatProvider provider) -> !isOwn(provider))
            .thenComparing(provider -> provider.getClass().getName()));
    return List.copyOf(found);
  }

  private static boolean isOwn(FormatProvider provider) {
    return provider.getClass().getName().startsWith(OWN);
  }

  /**
   * What brings the formats.
   *
   * @return the providers, this module's first
   */
  public static List<FormatProvider> providers() {
    return PROVIDERS;
  }

  /**
   * The formats in the order in which they are listed.
   *
   * @return all that are read or written
   */
  public static List<FormatDescriptor> all() {
    return ALL;
  }

  /**
   * What is known of a format.
   *
   * @param format the format
   * @return its descriptor
   * @throws UnsupportedOperationException if no module of the application has it; the message says
   *     which one would
   */
  public static FormatDescriptor get(Format format) {
    return ALL.stream()
        .filter(known -> known.format().equals(format))
        .findFirst()
        .orElseThrow(() -> new UnsupportedOperationException(missing(format)));
  }

  private static String missing(Format format) {
    return OtherModule.of(format)
        .map(module -> module.missing().en())
        .orElse("no module of this application has the format " + format);
  }

  /**
   * Endings of files that are not read, although a form may be in them: those of old office
   * programs, of archives, and of formats whose module the application lacks.
   *
   * @return the endings in lower case without a point
   */
  public static Set<String> unreadEndings() {
    Set<String> endings = new TreeSet<>();
    Stream.of(ForeignFile.values()).forEach(kind -> endings.addAll(kind.endings()));
    Stream.of(OtherModule.values()).forEach(module -> endings.add(module.ending()));
    ALL.forEach(known -> endings.removeAll(known.endings()));
    return endings;
  }

  /** The format that a file has by a signature. */
  static Optional<FormatDescriptor> signed(FileStart start) {
    return RECOGNITION.signed(start);
  }

  /** What a file is and what to do about it, if nobody here reads such. */
  static Optional<Sentence> advice(FileStart start) {
    return OtherModule.of(start)
        .filter(module -> module.isMissing(ALL))
        .map(OtherModule::missing)
        .or(() -> ForeignFile.of(start).map(ForeignFile::advice));
  }

  /** The format that a text is taken for. */
  static FormatDescriptor guessed(FileStart start) {
    return RECOGNITION.guessed(start).orElseThrow();
  }
}
