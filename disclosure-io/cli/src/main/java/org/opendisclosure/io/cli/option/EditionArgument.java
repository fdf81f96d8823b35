package org.opendisclosure.io.cli.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.opendisclosure.model.Edition;
import picocli.CommandLine.ITypeConverter;

/** Reads an edition's identifier from the command line. */
public final class EditionArgument implements ITypeConverter<Edition> {

  public EditionArgument() {}

  @Override
  public Edition convert(String id) {
    return Edition.find(id)
        .orElseThrow(
            () ->
                new WrongArgument(
                    "没有版本 " + id + ";可用的有 " + known("、"),
                    "there is no edition " + id + ", only " + known(", ")));
  }

  /** All identifiers, for the message about a wrong one. */
  static String known(String comma) {
    return Arrays.stream(Edition.values()).map(Edition::id).collect(Collectors.joining(comma));
  }
}
