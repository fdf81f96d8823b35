package org.opendisclosure.io.cli.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.spi.FormatDescriptor;

/** What the ending of a file's name says. */
final class Endings {

  private static final List<String> READ = of(format -> true);
  private static final List<String> COMMON = of(FormatDescriptor::isCommon);
  private static final Set<String> UNREAD = Formats.unreadEndings();

  private Endings() {}

  private static List<String> of(Predicate<FormatDescriptor> isMeant) {
    return Formats.all().stream()
        .filter(isMeant)
        .flatMap(format -> format.endings().stream())
        .distinct()
        .toList();
  }

  /** Whether a form may be in the file, be it read or not. */
  static boolean isKnown(Path file) {
    String ending = of(file);
    return READ.contains(ending) || UNREAD.contains(ending);
  }

  /** Whether files with this ending may hold anything. */
  static boolean isCommon(Path file) {
    return COMMON.contains(of(file));
  }

  /** The endings of files that are read. */
  static String read(String comma) {
    return READ.stream().map(ending -> "." + ending).collect(Collectors.joining(comma));
  }

  /** The ending in lower case without its point; empty if there is none. */
  private static String of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
