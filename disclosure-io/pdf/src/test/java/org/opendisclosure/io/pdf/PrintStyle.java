package org.opendisclosure.io.pdf;

import java.util.Random;

/** How an office's program prints a form. */
record PrintStyle(
    Rulings rulings,
    Number number,
    float pageHeight,
    boolean hasRunningHead,
    boolean repeatsHeadings,
    boolean splitsRows,
    boolean isCentred) {

  enum Rulings {
    LINES,
    BARS,
    NONE
  }

  enum Number {
    NONE(""),
    DASHES("- %d -"),
    CHINESE("第%d页 共%d页"),
    SLASH("%d / %d"),
    BARE("%d");

    private final String pattern;

    Number(String pattern) {
      this.pattern = pattern;
    }

    String of(int page, int pages) {
      return pattern.formatted(page, pages);
    }
  }

  static PrintStyle plain() {
    return new PrintStyle(Rulings.LINES, Number.NONE, 842, false, false, false, false);
  }

  static PrintStyle random(Random random) {
    return new PrintStyle(
        random.nextBoolean() ? Rulings.LINES : Rulings.BARS,
        Number.values()[random.nextInt(Number.values().length)],
        320 + random.nextInt(530),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  PrintStyle with(Rulings others) {
    return new PrintStyle(
        others, number, pageHeight, hasRunningHead, repeatsHeadings, splitsRows, isCentred);
  }
}
