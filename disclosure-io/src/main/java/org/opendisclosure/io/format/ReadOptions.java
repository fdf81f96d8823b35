package org.opendisclosure.io.format;

import org.opendisclosure.model.layout.Layouts;

/**
 * How to read.
 *
 * @param layouts the layouts whose wordings are understood
 * @param strictness what to do about notes
 */
public record ReadOptions(Layouts layouts, Strictness strictness) {

  /** What to do about notes. */
  public enum Strictness {
    /** Correct what is meant clearly, keep the rest raw, and note it. */
    LENIENT,
    /** The same, but throw a {@link ReadException} that lists all notes of a form if it has any. */
    STRICT
  }

  /**
   * Lenient reading with the built-in layouts.
   *
   * @return the default options
   */
  public static ReadOptions defaults() {
    return new ReadOptions(Layouts.builtIn(), Strictness.LENIENT);
  }

  /**
   * These options with other layouts.
   *
   * @param layouts the layouts whose wordings are understood
   * @return new options
   */
  public ReadOptions with(Layouts layouts) {
    return new ReadOptions(layouts, strictness);
  }

  /**
   * These options with another strictness.
   *
   * @param strictness what to do about notes
   * @return new options
   */
  public ReadOptions with(Strictness strictness) {
    return new ReadOptions(layouts, strictness);
  }
}
