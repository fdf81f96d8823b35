package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.io.report.ReportSchema;

/**
 * One call of the command line. Every JSON report of a check is held against its schema.
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
    Run run = new Run(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    List<String> call = List.of(words);
    if (call.contains("check") && call.contains("json") && run.bytes.length > 0) {
      assertEquals(List.of(), ReportSchema.errors(run.out()), run.out());
    }
    return run;
  }

  static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
