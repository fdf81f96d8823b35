package org.opendisclosure.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opendisclosure.model.OrganLevel;

/** The levels of organs as documents write them: {@code prefecture-department}. */
final class Levels {

  private Levels() {}

  static String id(OrganLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<OrganLevel> find(String id) {
    for (OrganLevel level : OrganLevel.values()) {
      if (id(level).equals(id)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (OrganLevel level : OrganLevel.values()) {
      ids.add(id(level));
    }
    return ids;
  }
}
