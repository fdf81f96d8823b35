package org.opendisclosure.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.OrganSize;
import org.opendisclosure.rules.testing.Typist;
import org.opendisclosure.rules.testing.WrongCell;

/**
 * Mistyped forms of one kind: consistent ones of a layout, the five sizes of organs in turn, each
 * with mistakes in some of its cells. The n-th form is the same every time.
 *
 * @param name what is done, as tables print it
 * @param layout the layout of the forms
 * @param where the cells in which mistakes are made
 * @param mistakes draws the mistakes of a form
 */
record Experiment(
    String name,
    String layout,
    Predicate<Cell> where,
    Function<RandomGenerator, Mistake[]> mistakes) {

  static final List<Mistake> SLIPS =
      Arrays.stream(Mistake.values()).filter(Mistake::isWithinOneFigure).toList();

  /** A form in which the mistakes cannot be made is passed over; some can be made in few. */
  private static final int MOST_PASSED_OVER = 10_000;

  /** One kind of mistake. */
  static Experiment of(String name, String layout, Predicate<Cell> where, Mistake mistake) {
    return new Experiment(name, layout, where, random -> new Mistake[] {mistake});
  }

  /** Mistakes within as many figures, each of a kind drawn at random. */
  static Experiment slips(String name, String layout, Predicate<Cell> where, int figures) {
    return new Experiment(
        name,
        layout,
        where,
        random ->
            Stream.generate(() -> SLIPS.get(random.nextInt(SLIPS.size())))
                .limit(figures)
                .toArray(Mistake[]::new));
  }

  /** As many figures replaced by any others. */
  static Experiment replaced(String name, String layout, Predicate<Cell> where, int figures) {
    return new Experiment(
        name,
        layout,
        where,
        random -> Stream.generate(() -> Mistake.REPLACED).limit(figures).toArray(Mistake[]::new));
  }

  /** The size of the organ of the n-th form. */
  static OrganSize size(int n) {
    return OrganSize.values()[n % OrganSize.values().length];
  }

  /** Consistent annual reports of the 2021 format, the sizes in turn. */
  static Stream<StatisticsForm> originals(int number) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(
            n ->
                ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new SplittableRandom(n))
                    .next(size(n)));
  }

  /** Mistyped forms for as many processors as there are. */
  Stream<MistypedForm> forms(int number) {
    return IntStream.range(0, number).parallel().mapToObj(this::form);
  }

  /** The same with right figures left blank by chance, each as likely as the others. */
  Stream<StatisticsForm> withBlanks(int number, double share) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(
            n -> {
              MistypedForm mistyped = form(n);
              Set<Cell> wrong =
                  mistyped.cells().stream().map(WrongCell::cell).collect(Collectors.toSet());
              RandomGenerator random = new SplittableRandom(n);
              return Blanks.in(
                  mistyped.form(),
                  cell -> where.test(cell) && random.nextDouble() < share && !wrong.contains(cell));
            });
  }

  private MistypedForm form(int n) {
    RandomGenerator random = new SplittableRandom(31L * name.hashCode() + n);
    ConsistentForms forms =
        ConsistentForms.of(Layouts.builtIn().find(layout).orElseThrow(), random);
    Typist typist = new Typist(random, where);
    return Stream.generate(() -> typist.copy(forms.next(size(n)), mistakes.apply(random)))
        .limit(MOST_PASSED_OVER)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " cannot be done"));
  }
}
