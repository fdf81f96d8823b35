package org.opendisclosure.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Proofs;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Weights;

/** Weighs figures, and rechecks what was said of wrong ones. */
final class ProofsExample {

  private ProofsExample() {}

  static void run() {
    // begin
    StatisticsForm form =
        Forms.read(Path.of("../disclosure-io/docs/examples/slip.csv")).form().orElseThrow();
    Weights weights = Weights.of(Map.of("applications.newlyReceived.*", 3));
    Report report = Checker.builtIn().with(weights).check(form);
    List<Proofs.Refusal> refused = Proofs.verify(report);
    System.out.println(refused.isEmpty() ? "proved" : "refused: " + refused);
    // end
  }
}
