package org.opendisclosure.io.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Language;

/**
 * The most frequent call, {@code check} and nothing but paths, made without picocli: a command is
 * built by reflection, and the archives of classes that Java 17 writes leave picocli's out.
 */
final class PlainCheck {

  private static final String NAME = "check";

  private final Console console;
  private final List<Path> paths;

  private PlainCheck(Console console, List<Path> paths) {
    this.console = console;
    this.paths = paths;
  }

  /** The call; empty if it has options, asks for help, or is wrong in some way. */
  static Optional<PlainCheck> of(Console console, String... args) {
    if (args.length < 2 || !args[0].equals(NAME)) {
      return Optional.empty();
    }
    List<Path> paths = new ArrayList<>();
    for (String word : List.of(args).subList(1, args.length)) {
      if (word.isEmpty() || "-@".indexOf(word.charAt(0)) >= 0) {
        return Optional.empty();
      }
      try {
        paths.add(Path.of(word));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainCheck(console, paths));
  }

  int run() {
    try {
      return new CheckCommand(console, paths).call();
    } catch (RuntimeException e) {
      return Failures.tell(e, console, Language.ZH);
    }
  }
}
