package org.opendisclosure.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.OrganLevel;

/** The levels of organs as documents write them: {@code prefecture-department}. */
final class Levels {

  private Levels() {}

  static Optional<OrganLevel> find(String id) {
    for (OrganLevel level : OrganLevel.values()) {
      if (level.id().equals(id)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (OrganLevel level : OrganLevel.values()) {
      ids.add(level.id());
    }
    return ids;
  }
}
