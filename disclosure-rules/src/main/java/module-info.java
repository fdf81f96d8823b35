/** What must hold between the figures of a form, and the engine that decides it. */
module org.opendisclosure.rules {
  requires static org.jspecify;
  requires transitive org.opendisclosure.model;
  requires org.snakeyaml.engine;

  exports org.opendisclosure.rules;
  exports org.opendisclosure.rules.assessment;
  exports org.opendisclosure.rules.locate;
  exports org.opendisclosure.rules.narrative;
  exports org.opendisclosure.rules.organs;
  exports org.opendisclosure.rules.rule;
  exports org.opendisclosure.rules.testing;
  exports org.opendisclosure.rules.verify;
  exports org.opendisclosure.rules.years;
}
