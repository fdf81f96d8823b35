package org.opendisclosure.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;

/**
 * Tests of disclosure-io and of the modules below, taken together, run nearly every line of them.
 * JaCoCo's own check knows one module only, and many tests cross formats. Runs behind all others.
 */
class CoverageCheck {

  private static final double LEAST = 0.95;

  private static final List<Path> MODULES =
      List.of(Path.of(""), Path.of("office"), Path.of("ofd"), Path.of("pdf"), Path.of("cli"));

  @Test
  void nearlyEveryLineIsRun() throws IOException {
    ExecFileLoader run = new ExecFileLoader();
    CoverageBuilder found = new CoverageBuilder();
    for (Path module : MODULES) {
      Path data = module.resolve("target/jacoco.exec");
      assumeTrue(Files.exists(data), "nothing was counted");
      run.load(data.toFile());
    }
    Analyzer analyzer = new Analyzer(run.getExecutionDataStore(), found);
    for (Path module : MODULES) {
      analyzer.analyzeAll(module.resolve("target/classes").toFile());
    }
    double share = found.getBundle("disclosure-io").getLineCounter().getCoveredRatio();
    assertTrue(share >= LEAST, () -> "of all lines tests run " + share);
  }
}
