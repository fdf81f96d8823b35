package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Line;

/**
 * Annual reports of the 2021 format whose figures add up, from townships with five applications to
 * provinces with 30,000.
 */
final class ConsistentForms {

  static final Edition EDITION = Edition.ANNUAL_REPORT_2021;
  private static final int COLUMNS = 7;
  private static final String NO_OUTCOME =
      ".*(newlyReceived|carriedOver|carriedForward|totalHandled|undivided)";
  private static final List<Double> APPLICANTS = List.of(0.9, 0.06, 0.002, 0.005, 0.01, 0.023);

  private final Random random;

  ConsistentForms(long seed) {
    this.random = new Random(seed);
  }

  StatisticsForm next() {
    Figures.Builder figures = Figures.builder(EDITION.catalogue());
    int size = (int) (5 * Math.pow(6000, random.nextDouble()));
    for (Cell cell : EDITION.catalogue().cells()) {
      if (cell.name().startsWith("proactiveDisclosure") && cell.kind().isWhole()) {
        figures.count(cell, detail(size));
      }
    }
    tableThree(figures, size);
    for (Line line : lines("review.")) {
      long total = 0;
      for (Cell cell : line.cells()) {
        long count = cell.name().endsWith("total") ? total : detail(size);
        total += count;
        figures.count(cell, count);
      }
    }
    return TestForm.blank(EDITION).withFigures(figures.build());
  }

  /** Every application falls into some row and column, the natural persons' far more often. */
  private void tableThree(Figures.Builder figures, int applications) {
    List<Line> outcomes =
        lines("applications.").stream().filter(line -> !line.id().matches(NO_OUTCOME)).toList();
    List<Double> weights = outcomes.stream().map(line -> Math.pow(random.nextDouble(), 3)).toList();
    long[][] rows = new long[outcomes.size()][COLUMNS];
    long[] forward = new long[COLUMNS];
    long[] over = new long[COLUMNS];
    for (int i = 0; i < applications; i++) {
      (random.nextInt(20) == 0 ? forward : rows[pick(weights)])[pick(APPLICANTS)]++;
    }
    long[] handled = new long[COLUMNS];
    long[] received = new long[COLUMNS];
    for (int column = 0; column < COLUMNS - 1; column++) {
      for (long[] row : rows) {
        handled[column] += row[column];
      }
      over[column] = random.nextLong(1 + (handled[column] + forward[column]) / 10);
      received[column] = handled[column] + forward[column] - over[column];
    }
    for (int row = 0; row < rows.length; row++) {
      state(figures, outcomes.get(row), rows[row]);
    }
    state(figures, line("applications.newlyReceived"), received);
    state(figures, line("applications.carriedOver"), over);
    state(figures, line("applications.totalHandled"), handled);
    state(figures, line("applications.carriedForward"), forward);
  }

  private int pick(List<Double> weights) {
    double left = random.nextDouble() * weights.stream().mapToDouble(w -> w).sum();
    int i = 0;
    while (i < weights.size() - 1 && left >= weights.get(i)) {
      left -= weights.get(i++);
    }
    return i;
  }

  private static void state(Figures.Builder figures, Line line, long[] row) {
    row[COLUMNS - 1] = Arrays.stream(row, 0, COLUMNS - 1).sum();
    for (int i = 0; i < COLUMNS; i++) {
      figures.count(line.cells().get(i), row[i]);
    }
  }

  private static Line line(String id) {
    return EDITION.catalogue().findLine(id).orElseThrow();
  }

  private static List<Line> lines(String prefix) {
    return EDITION.catalogue().lines().stream().filter(l -> l.id().startsWith(prefix)).toList();
  }

  private long detail(int size) {
    return random.nextInt(10) < 6 ? 0 : random.nextInt(size);
  }

  /** The whole figures of tables three and four that a form states. */
  static List<Cell> figures(StatisticsForm form) {
    return form.edition().catalogue().cells().stream()
        .filter(cell -> cell.name().matches("(applications|review)\\..*"))
        .filter(cell -> form.figures().isStated(cell))
        .toList();
  }

  /** The form with each figure of tables three and four left blank by chance. */
  StatisticsForm withBlanks(StatisticsForm form, double share) {
    Figures.Builder figures = form.figures().toBuilder();
    figures(form).stream().filter(c -> random.nextDouble() < share).forEach(figures::blank);
    return form.withFigures(figures.build());
  }

  /** The form with one stated figure of table three mistyped. */
  StatisticsForm withSlip(StatisticsForm form) {
    List<Cell> stated = new ArrayList<>(figures(form));
    stated.removeIf(cell -> cell.name().startsWith("review"));
    while (true) {
      Cell cell = stated.get(random.nextInt(stated.size()));
      long right = form.figures().findCount(cell).orElseThrow();
      long wrong = slip(random.nextInt(8), right);
      if (wrong != right) {
        return form.withFigures(form.figures().toBuilder().count(cell, wrong).build());
      }
    }
  }

  /** A figure as it may be mistyped; the same figure if it cannot be in this way. */
  private long slip(int kind, long right) {
    StringBuilder digits = new StringBuilder(Long.toString(right));
    int at = random.nextInt(digits.length());
    char digit = (char) ('0' + random.nextInt(10));
    switch (kind) {
      case 0 -> digits.setCharAt(at, digit);
      case 1 -> digits.insert(at + 1, digit);
      case 2 -> digits.insert(at, digits.charAt(at));
      case 3 -> digits.deleteCharAt(at).insert(0, digits.isEmpty() ? "0" : "");
      case 4 -> digits.insert(Math.max(0, at - 1), digits.charAt(at)).deleteCharAt(at + 1);
      case 5 -> digits.append('0');
      case 6 -> digits.replace(0, digits.length(), "0");
      default ->
          digits.replace(
              0, digits.length(), Long.toString(Math.max(0, right + 1 - 2 * random.nextInt(2))));
    }
    return Long.parseLong(digits.toString());
  }
}
