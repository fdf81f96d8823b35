package org.opendisclosure.rules.testing;

import java.util.List;
import java.util.random.RandomGenerator;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

/**
 * Makes forms that add up: every built-in rule, of whatever severity, is satisfied. The figures
 * have the size and the many zeros of real forms, from a township to a province. Every line that
 * the layout prints has its figure; headings and narrative parts are blank but for an occasional
 * subtotal. Not safe between threads.
 */
public final class ConsistentForms {

  private final Layout layout;
  private final RandomGenerator random;
  private final Chance chance;

  private ConsistentForms(Layout layout, RandomGenerator random) {
    this.layout = layout;
    this.random = random;
    this.chance = new Chance(random);
  }

  /**
   * Forms of an edition in its official layout.
   *
   * @param edition the edition
   * @param random the source of chance; the same seed gives the same forms
   * @return a generator
   */
  public static ConsistentForms of(Edition edition, RandomGenerator random) {
    return of(Layouts.builtIn().official(edition), random);
  }

  /**
   * Forms in a layout; their headers name it, and they state what it prints.
   *
   * @param layout a built-in layout or one of your own
   * @param random the source of chance; the same seed gives the same forms
   * @return a generator
   */
  public static ConsistentForms of(Layout layout, RandomGenerator random) {
    return new ConsistentForms(layout, random);
  }

  /**
   * Makes a form of an organ of any size, each size as likely as the others.
   *
   * @return the next form
   */
  public StatisticsForm next() {
    return next(OrganSize.values()[random.nextInt(OrganSize.values().length)]);
  }

  /**
   * Makes a form of an organ of the given size.
   *
   * @param size the size
   * @return the next form
   */
  public StatisticsForm next(OrganSize size) {
    Header header = header(size);
    return StatisticsForm.of(layout.edition(), header, figures(size), List.of(), List.of());
  }

  private Header header(OrganSize size) {
    Edition edition = layout.edition();
    int last = edition.lastYear().orElse(edition.firstYear() + 3);
    return Header.builder()
        .organ("某" + random.nextInt(1, 1000) + size.organ())
        .level(size.level())
        .year(random.nextInt(edition.firstYear(), last + 1))
        .layout(layout.id())
        .build();
  }

  private Figures figures(OrganSize size) {
    Draft draft = new Draft(layout);
    if (layout.edition().isOneTable()) {
      new StatisticsTable(draft, chance, size).fill();
    } else {
      new TableTwo(draft, chance, size).fill();
      new TableThree(draft, chance, size).fill();
    }
    return draft.totalled();
  }
}
