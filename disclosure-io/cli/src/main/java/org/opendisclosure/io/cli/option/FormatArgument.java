package org.opendisclosure.io.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a format from the command line. */
public final class FormatArgument implements ITypeConverter<Format> {

  public FormatArgument() {}

  @Override
  public Format convert(String name) {
    return written()
        .map(FormatDescriptor::format)
        .filter(format -> format.id().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongArgument(
                    "没有格式 " + name + ";可用的有 " + known("、"),
                    "there is no format " + name + ", only " + known(", ")));
  }

  /** The format that the name of a file ends with, which of several is the first. */
  static Optional<Format> ofEnding(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return written()
        .filter(format -> format.endings().stream().anyMatch(end -> name.endsWith("." + end)))
        .map(FormatDescriptor::format)
        .findFirst();
  }

  /** The endings that tell a format. */
  public static String endings(String comma) {
    return written()
        .flatMap(format -> format.endings().stream())
        .distinct()
        .map(ending -> "." + ending)
        .collect(Collectors.joining(comma));
  }

  private static String known(String comma) {
    return ids().collect(Collectors.joining(comma));
  }

  /** Names of formats that are written. */
  private static Stream<String> ids() {
    return written().map(format -> format.format().id());
  }

  private static Stream<FormatDescriptor> written() {
    return Formats.all().stream().filter(format -> format.format().isWritten());
  }

  /** The names, for help. */
  static final class Names implements Iterable<String> {

    Names() {}

    @Override
    public Iterator<String> iterator() {
      return ids().iterator();
    }
  }
}
