package org.opendisclosure.io.ofd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/** The parts of a file, by the places that other parts state (GB/T 33190, 7.3). */
final class OfdParts {

  private final PackedParts parts;
  private final Tally tally;

  OfdParts(PackedParts parts, Tally tally) {
    this.parts = parts;
    this.tally = tally;
  }

  /** A part that must be there. */
  XmlNode open(String name) throws RefusedException {
    return find(name).orElseThrow(OfdNumbers::malformed);
  }

  Optional<XmlNode> find(String name) throws RefusedException {
    Optional<PartXml> part = parts.open(name);
    return part.isPresent() ? Optional.of(XmlNode.of(part.get(), tally)) : Optional.empty();
  }

  /** The name of a part of which another part states the place. */
  static String name(String from, String place) {
    String slashed = place.strip().replace('\\', '/');
    String whole = slashed.startsWith("/") ? slashed : folder(from) + slashed;
    Deque<String> names = new ArrayDeque<>();
    for (String name : whole.split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
