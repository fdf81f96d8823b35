package org.opendisclosure.examples;

import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Derivation;

/** Fills in what blanks must be. */
final class DeriveExample {

  private DeriveExample() {}

  static void run() {
    // begin
    StatisticsForm form =
        Forms.read(Path.of("../disclosure-io/docs/examples/blank.csv")).form().orElseThrow();
    Derivation derivation = Checker.builtIn().derive(form);
    System.out.println(derivation.derived().size() + " cells derived");
    Forms.write(derivation.form(), Path.of("../disclosure-io/target/filled.json"), Format.JSON);
    // end
  }
}
