package org.opendisclosure.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Files worth damaging: well-formed ones, and damaged ones that took a new branch. */
final class Corpus {

  private static final int OTHERS = 4;

  private final RandomGenerator random;
  private final List<byte[]> files;

  Corpus(RandomGenerator random, List<byte[]> seeds) {
    this.random = random;
    this.files = new ArrayList<>(seeds);
  }

  void add(byte[] file) {
    files.add(file);
  }

  List<byte[]> files() {
    return Collections.unmodifiableList(files);
  }

  /** The smallest of a few: small files are read sooner. */
  byte[] pick() {
    byte[] picked = any();
    for (int i = 0; i < OTHERS; i++) {
      byte[] another = any();
      picked = another.length < picked.length ? another : picked;
    }
    return picked;
  }

  private byte[] any() {
    return files.get(random.nextInt(files.size()));
  }
}
