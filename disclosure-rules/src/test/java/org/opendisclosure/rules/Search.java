package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.search.Located;

/** Every explanation of what fails in a form, of which findings list only the likeliest. */
final class Search {

  private Search() {}

  static List<Located> in(StatisticsForm form) {
    Program program = Checker.builtIn().program(form.edition());
    Values values = TestRules.values(form);
    Wording wording = program.variant(Layouts.builtIn().of(form)).wording();
    return new Suspicion(
            program.algebra(),
            values,
            instance -> false,
            wording,
            cell -> new FindingCell(cell, "", "", cell.column(), ""))
        .located();
  }
}
