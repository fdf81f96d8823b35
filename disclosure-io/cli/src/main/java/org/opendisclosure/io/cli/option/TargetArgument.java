package org.opendisclosure.io.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** Reads from the command line where to write: {@code -} is standard output, as is nothing. */
public final class TargetArgument implements ITypeConverter<Path> {

  private static final String STANDARD = "-";

  public TargetArgument() {}

  @Override
  public @Nullable Path convert(String text) {
    return text.equals(STANDARD) ? null : Path.of(text);
  }
}
