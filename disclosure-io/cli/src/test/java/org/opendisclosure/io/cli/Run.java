package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.io.report.Conformity;
import org.opendisclosure.io.report.ReportSchema;

/**
 * One call of the command line. What it prints as JSON is held against its schema.
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
    int exitCode = Execution.run(new Console(out, err, StandardCharsets.UTF_8), words);
    Run run = new Run(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    if (String.join(" ", words).contains("--format json")) {
      run.holdAgainst(ReportSchema.find(words[0]).orElseThrow());
    }
    return run;
  }

  /** Only a call that is wrong, or in which a file of settings is, prints no JSON at all. */
  private void holdAgainst(ReportSchema schema) {
    if (bytes.length > 0) {
      assertEquals(List.of(), Conformity.errors(schema, out()), out());
    } else {
      assertEquals(ExitCode.FAILURE, exitCode);
    }
  }

  static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
