/**
 * The forms of China's government-information-disclosure statistics as immutable values, and their
 * cells.
 */
@SuppressWarnings("module") // those that use internal packages are compiled later
module org.opendisclosure.model {
  requires static jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.immutables.serial;

  exports org.opendisclosure.model;
  exports org.opendisclosure.model.assessment;
  exports org.opendisclosure.model.cell;
  exports org.opendisclosure.model.compiled to
      org.opendisclosure.rules;
  exports org.opendisclosure.model.layout;
  exports org.opendisclosure.model.serial;
  exports org.opendisclosure.model.statistics;
  exports org.opendisclosure.model.testing;
  exports org.opendisclosure.model.text;
  exports org.opendisclosure.model.validation;
}
