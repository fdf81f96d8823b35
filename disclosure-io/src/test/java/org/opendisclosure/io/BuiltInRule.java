package org.opendisclosure.io;

import org.opendisclosure.model.Edition;
import org.opendisclosure.rules.Checker;

/** Rules by their names, for tests that need their words, whatever these are. */
public final class BuiltInRule {

  private BuiltInRule() {}

  /** The printed sentence of a rule, without its full stop. */
  public static String zh(Edition edition, String id) {
    return Checker.builtIn().rules(edition).stream()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> rule.statement().zh())
        .findFirst()
        .orElseThrow();
  }
}
