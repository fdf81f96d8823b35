package org.opendisclosure.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;

/**
 * Fails if the tests of disclosure-io and of the modules below, taken together, run too few lines
 * of these modules. JaCoCo's own check knows one module only, and many tests cross formats.
 */
public final class CoverageCheck {

  private static final List<Path> MODULES =
      List.of(Path.of(""), Path.of("office"), Path.of("pdf"), Path.of("cli"));

  private CoverageCheck() {}

  /**
   * Checks, in the folder of disclosure-io.
   *
   * @param arguments the share of lines, such as 0.95
   * @throws IOException if what the tests left cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    ExecFileLoader run = new ExecFileLoader();
    for (Path module : MODULES) {
      Path data = module.resolve("target/jacoco.exec");
      if (!Files.exists(data)) {
        System.out.println("No test was run in " + module + "; lines are not counted.");
        return;
      }
      run.load(data.toFile());
    }
    CoverageBuilder found = new CoverageBuilder();
    Analyzer analyzer = new Analyzer(run.getExecutionDataStore(), found);
    for (Path module : MODULES) {
      analyzer.analyzeAll(module.resolve("target/classes").toFile());
    }
    ICounter lines = found.getBundle("disclosure-io").getLineCounter();
    System.out.printf("Lines run by tests: %.4f%n", lines.getCoveredRatio());
    if (lines.getCoveredRatio() < Double.parseDouble(arguments[0])) {
      System.exit(1);
    }
  }
}
