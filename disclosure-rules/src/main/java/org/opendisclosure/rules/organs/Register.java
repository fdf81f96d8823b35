package org.opendisclosure.rules.organs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Organs, found again by credit code or name. */
final class Register {

  private final Map<String, List<Organ>> organs = new HashMap<>();

  void add(Organ organ) {
    keys(organ).forEach(key -> organs.computeIfAbsent(key, k -> new ArrayList<>(1)).add(organ));
  }

  Optional<Organ> find(Organ organ) {
    return keys(organ)
        .flatMap(key -> organs.getOrDefault(key, List.of()).stream())
        .filter(organ::isSame)
        .findFirst();
  }

  private static Stream<String> keys(Organ organ) {
    return Stream.concat(organ.codeKey().stream(), organ.key().stream());
  }
}
