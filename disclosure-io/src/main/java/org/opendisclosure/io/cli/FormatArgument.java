package org.opendisclosure.io.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.format.Format;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a format from the command line. */
final class FormatArgument implements ITypeConverter<Format> {

  private static final String JSON_LINES = ".jsonl";

  FormatArgument() {}

  @Override
  public Format convert(String name) {
    return written()
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
    return name.endsWith(JSON_LINES)
        ? Optional.of(Format.JSON)
        : written().filter(format -> name.endsWith("." + format.extension())).findFirst();
  }

  /** The endings that tell a format. */
  static String endings(String comma) {
    return Stream.concat(written().map(format -> "." + format.extension()), Stream.of(JSON_LINES))
        .distinct()
        .collect(Collectors.joining(comma));
  }

  private static String known(String comma) {
    return written().map(Format::id).collect(Collectors.joining(comma));
  }

  private static Stream<Format> written() {
    return Arrays.stream(Format.values()).filter(Format::isWritten);
  }
}
