package org.opendisclosure.rules.solve;

import java.util.List;

/**
 * Relations that must hold together.
 *
 * @param rows the relations, over unknowns 0 … domains.size() − 1
 * @param domains what each unknown may be
 */
public record LinearRelations(List<LinearRow> rows, List<Domain> domains) {

  public LinearRelations {
    rows = List.copyOf(rows);
    domains = List.copyOf(domains);
  }

  /** Some of the relations. */
  LinearRelations of(List<Integer> chosen) {
    return new LinearRelations(chosen.stream().map(rows::get).toList(), domains);
  }
}
