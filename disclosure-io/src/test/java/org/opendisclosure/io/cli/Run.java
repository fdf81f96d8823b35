package org.opendisclosure.io.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One call of the command line.
 *
 * @param exitCode what the calling program is told
 * @param bytes standard output
 * @param err standard error
 */
record Run(int exitCode, byte[] bytes, String err) {

  static final Path SAMPLES = Path.of("src", "main", "samples");

  static Run of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exitCode = DisclosureCommand.run(new Console(out, err, StandardCharsets.UTF_8), words);
    return new Run(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
