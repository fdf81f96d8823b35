package org.opendisclosure.secondhand;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.opendisclosure.model.Edition;

/**
 * A kind of published form.
 *
 * @param description what is told in the table of measurements
 * @param media the formats in which it occurs
 * @param editions the editions in which it occurs
 * @param isPlain whether such a form has to be read completely
 * @param plan what it changes before a form is laid out
 * @param change what it changes in the form laid out
 */
record Kind(
    String description,
    Set<Medium> media,
    Set<Edition> editions,
    boolean isPlain,
    Consumer<Plan> plan,
    BiConsumer<Paper, RandomGenerator> change) {

  static final Set<Edition> REPORTS =
      EnumSet.of(Edition.ANNUAL_REPORT_2019, Edition.ANNUAL_REPORT_2021);

  static Kind of(String description) {
    return new Kind(
        description,
        EnumSet.allOf(Medium.class),
        EnumSet.allOf(Edition.class),
        false,
        plan -> {},
        (paper, random) -> {});
  }

  /** A kind of reports alone. */
  static Kind report(String description) {
    return of(description).in(REPORTS);
  }

  Kind in(Medium first, Medium... others) {
    return new Kind(description, EnumSet.of(first, others), editions, isPlain, plan, change);
  }

  Kind in(Set<Edition> newEditions) {
    return new Kind(description, media, newEditions, isPlain, plan, change);
  }

  Kind plain() {
    return new Kind(description, media, editions, true, plan, change);
  }

  Kind planned(Consumer<Plan> newPlan) {
    return new Kind(description, media, editions, isPlain, newPlan, change);
  }

  Kind changed(BiConsumer<Paper, RandomGenerator> newChange) {
    return new Kind(description, media, editions, isPlain, plan, newChange);
  }

  boolean isOf(Medium medium, Edition edition) {
    return media.contains(medium) && editions.contains(edition);
  }

  @Override
  public String toString() {
    return description;
  }
}
