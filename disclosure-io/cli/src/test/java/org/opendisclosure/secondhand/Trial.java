package org.opendisclosure.secondhand;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;

/**
 * One form of some kinds, put into a file and read.
 *
 * @param medium the format
 * @param edition the edition of the form
 * @param kinds of what kinds it is
 * @param seed of all chance in it
 */
record Trial(Medium medium, Edition edition, List<Kind> kinds, long seed) {

  /** A trial of one kind. */
  static Trial single(Medium medium, Kind kind, long seed) {
    List<Edition> editions =
        Stream.of(Edition.values()).filter(edition -> kind.isOf(medium, edition)).toList();
    Edition edition = editions.get((int) Math.floorMod(seed, (long) editions.size()));
    return new Trial(medium, edition, List.of(kind), seed);
  }

  /** A trial of two to four kinds. */
  static Trial combined(Medium medium, long seed) {
    Random random = new Random(seed);
    Edition edition = Edition.values()[random.nextInt(Edition.values().length)];
    List<Kind> some =
        new ArrayList<>(
            Kinds.ALL.stream()
                .filter(kind -> kind != Kinds.PLAIN && kind.isOf(medium, edition))
                .toList());
    java.util.Collections.shuffle(some, random);
    List<Kind> kinds =
        some.subList(0, random.nextInt(2, 5)).stream()
            .sorted(java.util.Comparator.comparingInt(Kinds.ALL::indexOf))
            .toList();
    return new Trial(medium, edition, kinds, seed);
  }

  Paper paper() {
    Random random = new Random(seed * 31 + medium.ordinal());
    Plan plan = new Plan(edition, random);
    kinds.forEach(kind -> kind.plan().accept(plan));
    Paper paper = Draft.of(plan);
    kinds.forEach(kind -> kind.change().accept(paper, random));
    return paper;
  }

  byte[] bytes(Paper paper) {
    return medium.print(paper, new Random(~seed));
  }

  Verdict run() {
    Paper paper = paper();
    byte[] bytes = bytes(paper);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "trial", ReadOptions.defaults())) {
      return new Judge(paper, reader.next()).verdict();
    }
  }

  Reading read() {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes(paper())), "trial", ReadOptions.defaults())) {
      return reader.next();
    }
  }
}
