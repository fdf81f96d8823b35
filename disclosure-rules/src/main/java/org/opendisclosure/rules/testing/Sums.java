package org.opendisclosure.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Line;

/**
 * The totals of an edition and their parts. They are worked out from the names of the cells and not
 * from the rules, so that the one tests the other.
 */
final class Sums {

  private static final Map<Edition, Sums> KNOWN = new ConcurrentHashMap<>();

  /** The lines of table three that are no outcomes. */
  private static final Set<String> FLOWS =
      Set.of(
          "applications.newlyReceived",
          "applications.carriedOver",
          "applications.totalHandled",
          "applications.carriedForward");

  private record Sum(Cell total, List<Cell> parts) {}

  private final CellCatalogue catalogue;

  /** In an order in which no total comes before a total that is among its parts. */
  private final List<Sum> sums = new ArrayList<>();

  private Sums(Edition edition) {
    this.catalogue = edition.catalogue();
    if (edition.isOneTable()) {
      statistics();
    } else {
      annualReport();
    }
  }

  static Sums of(Edition edition) {
    return KNOWN.computeIfAbsent(edition, Sums::new);
  }

  /** The lines of table three that say what became of an application, in printed order. */
  static List<Line> outcomes(CellCatalogue catalogue) {
    return catalogue.findTable("applications").orElseThrow().lines().stream()
        .filter(line -> !FLOWS.contains(line.id()))
        .toList();
  }

  private void statistics() {
    add("applications.received.total", below("applications.received.byChannel"));
    add("applications.concluded.total", below("applications.concluded"));
    add("applications.replies.refused.total", below("applications.replies.refused"));
    List<Cell> replies = below("applications.replies");
    replies.add(catalogue.get("applications.replies.refused.total"));
    add("applications.replies.total", replies);
    add("reconsideration.total", below("reconsideration"));
    add("litigation.total", below("litigation"));
    add("institutions.staff.total", below("institutions.staff"));
  }

  private void annualReport() {
    Map<String, List<Cell>> columns = new LinkedHashMap<>();
    for (Line line : outcomes(catalogue)) {
      for (Cell cell : below(line.id())) {
        columns.computeIfAbsent(cell.simpleName(), name -> new ArrayList<>()).add(cell);
      }
    }
    columns.forEach((column, cells) -> add("applications.totalHandled." + column, cells));
    for (Cell cell : catalogue.cells()) {
      if (cell.simpleName().equals("total")) {
        add(cell.name(), below(cell.name().substring(0, cell.name().lastIndexOf('.'))));
      }
    }
  }

  /** The counts whose names are the given one and one part more, but no totals. */
  private List<Cell> below(String name) {
    List<Cell> below = new ArrayList<>();
    for (Cell cell : catalogue.cells()) {
      boolean isBelow = cell.name().equals(name + '.' + cell.simpleName());
      if (isBelow && !cell.simpleName().equals("total")) {
        below.add(cell);
      }
    }
    return below;
  }

  private void add(String total, List<Cell> parts) {
    sums.add(new Sum(catalogue.get(total), parts));
  }

  /** Whether the cell is added up in some total and is none itself. */
  boolean isDetail(Cell cell) {
    return sums.stream().anyMatch(sum -> sum.parts().contains(cell))
        && sums.stream().noneMatch(sum -> sum.total().equals(cell));
  }

  /** The figures with every stated total worked out anew; what is blank counts for nothing. */
  Figures computed(Figures figures) {
    long[] numbers = new long[catalogue.size()];
    figures.copyCounts(numbers);
    Figures.Builder computed = figures.toBuilder();
    for (Sum sum : sums) {
      if (figures.isStated(sum.total())) {
        long total =
            sum.parts().stream()
                .mapToLong(part -> numbers[part.index()])
                .filter(number -> number != Figures.BLANK)
                .sum();
        numbers[sum.total().index()] = total;
        computed.count(sum.total(), total);
      }
    }
    return computed.build();
  }
}
