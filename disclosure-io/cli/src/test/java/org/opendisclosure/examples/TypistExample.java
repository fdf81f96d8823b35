package org.opendisclosure.examples;

import java.util.Random;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.OrganSize;
import org.opendisclosure.rules.testing.Typist;

/** Makes forms for tests. */
final class TypistExample {

  private TypistExample() {}

  static void run() {
    // begin
    Random random = new Random(1);
    StatisticsForm form =
        ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random).next(OrganSize.CITY);
    MistypedForm mistyped = new Typist(random).copy(form, Mistake.DIGITS_TRANSPOSED).orElseThrow();
    System.out.println(mistyped.cells()); // which cells are wrong, and the right figure of each
    // end
  }
}
