package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.suspects.SuspectSearch;

/** Every explanation of what fails in a form, of which findings list only the likeliest. */
final class Search {

  private Search() {}

  static List<Located> in(StatisticsForm form) {
    EditionRules rules = Checker.builtIn().prepared(form.edition());
    Values values = TestRules.values(form);
    return new SuspectSearch(rules.equations(), values, instance -> false).located();
  }
}
