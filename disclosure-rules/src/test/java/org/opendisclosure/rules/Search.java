package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.search.Located;

/** Every explanation of what fails in a form, of which findings list only the likeliest. */
final class Search {

  private Search() {}

  static List<Located> in(StatisticsForm form) {
    EditionRules rules = Checker.builtIn().prepared(form.edition());
    Values values = TestRules.values(form);
    Wording wording = rules.variant(Layouts.builtIn().of(form)).wording();
    return new Suspicion(
            rules.algebra(),
            values,
            instance -> false,
            wording,
            cell -> new FindingCell(cell, "", "", cell.column(), ""))
        .located();
  }
}
