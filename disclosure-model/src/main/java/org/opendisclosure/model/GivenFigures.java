package org.opendisclosure.model;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Figures;

/**
 * Lets a form that is made of figures keep them. Otherwise its check would read all of them from
 * its accessors again, which takes longer than the check itself.
 */
final class GivenFigures {

  private static final ThreadLocal<@Nullable Figures> GIVEN = new ThreadLocal<>();

  private GivenFigures() {}

  /** The form, which says from now on that its figures are the given ones. */
  static StatisticsForm kept(StatisticsForm form, Figures figures) {
    GIVEN.set(figures);
    try {
      form.figures();
    } finally {
      GIVEN.remove();
    }
    return form;
  }

  /** The figures of the form that is being made; null if it is to be asked for them. */
  static @Nullable Figures now() {
    return GIVEN.get();
  }
}
