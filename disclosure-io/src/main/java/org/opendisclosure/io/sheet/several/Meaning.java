package org.opendisclosure.io.sheet.several;

/**
 * What a heading over figures means.
 *
 * @param kind whether a form stands below it
 * @param origin whose; {@link Origin#NONE} if it does not say
 */
record Meaning(Kind kind, Origin origin) {

  /** Whether a form stands below a heading. */
  enum Kind {
    /** A form of its own. */
    FORM,
    /** Figures of whatever form. */
    VALUE,
    /** What is worked out from forms, or is of other years. */
    ASIDE,
    /** What other forms count as well, or may count. */
    SUBTOTAL,
    /** Nothing tells. */
    UNKNOWN
  }

  static final Meaning VALUE = new Meaning(Kind.VALUE, Origin.NONE);
  static final Meaning ASIDE = new Meaning(Kind.ASIDE, Origin.NONE);
  static final Meaning SUBTOTAL = new Meaning(Kind.SUBTOTAL, Origin.NONE);
  static final Meaning UNKNOWN = new Meaning(Kind.UNKNOWN, Origin.NONE);

  static Meaning of(Origin origin) {
    return new Meaning(Kind.FORM, origin);
  }

  boolean isForm() {
    return kind == Kind.FORM;
  }

  /** Whether it is that of no form, because other forms say the same or it is worked out. */
  boolean isAside() {
    return kind == Kind.ASIDE || kind == Kind.SUBTOTAL;
  }
}
