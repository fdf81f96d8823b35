package org.opendisclosure.rules;

import java.util.List;

/** The suspects behind equations that fail together, and how the search for them ended. */
record Suspects(List<Suspect> list, SearchOutcome outcome) {

  static final Suspects NONE = new Suspects(List.of(), SearchOutcome.NONE);
}
