package org.opendisclosure.rules.testing;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/** Fills table two of an annual report: what was disclosed on the organ's own initiative. */
final class TableTwo {

  private final Draft draft;
  private final Chance chance;
  private final OrganSize size;

  TableTwo(Draft draft, Chance chance, OrganSize size) {
    this.draft = draft;
    this.chance = chance;
    this.size = size;
  }

  void fill() {
    draft.catalogue().findTable("proactiveDisclosure").orElseThrow().lines().forEach(this::fill);
  }

  /** What a line states is told by its columns. */
  private void fill(Line line) {
    Set<String> columns = line.cells().stream().map(Cell::simpleName).collect(Collectors.toSet());
    String row = line.id() + '.';
    if (columns.contains("inForce")) {
      inForce(row);
    } else if (columns.contains("totalDisclosed")) {
      newlyDisclosed(row);
    } else if (columns.contains("projects")) {
      procurement(row);
    } else if (columns.contains("amount")) {
      draft.amount(row + "amount", amount());
    } else {
      boolean hasItems = !columns.contains("itemsLastYear") || items(row) > 0;
      if (columns.contains("decisions")) {
        draft.set(row + "decisions", hasItems ? decisions() : 0);
      }
    }
  }

  /** Few organs may make rules. */
  private long documents(String row) {
    boolean some = !row.endsWith(".rules.") || size.level().makesRules();
    return (some ? 1 : 0) * chance.around(2 + Math.sqrt(size.applications()));
  }

  private void inForce(String row) {
    long inForce = documents(row);
    draft.set(row + "issued", chance.some(inForce, 0.1));
    draft.set(row + "repealed", chance.some(inForce, 0.1));
    draft.set(row + "inForce", inForce);
  }

  private void newlyDisclosed(String row) {
    long total = documents(row);
    long made = chance.some(total, 0.2);
    draft.set(row + "newlyMade", made);
    draft.set(row + "newlyDisclosed", chance.some(made, 0.9));
    draft.set(row + "totalDisclosed", total);
  }

  /** Sets the items of last year and their change and returns how many there are now. */
  private long items(String row) {
    long lastYear = chance.around(1 + Math.sqrt(10.0 * size.applications()));
    long change = chance.of(0.5) ? 0 : chance.some(lastYear, 0.1) - chance.some(lastYear, 0.1);
    draft.set(row + "itemsLastYear", lastYear);
    draft.set(row + "change", change);
    return lastYear + change;
  }

  private void procurement(String row) {
    long projects = chance.of(0.3) ? 0 : chance.around(2 + size.applications() / 5.0);
    draft.set(row + "projects", projects);
    draft.amount(row + "amount", projects == 0 ? BigDecimal.ZERO : amount().add(BigDecimal.ONE));
    draft.text(row + "amountUnit", "万元");
  }

  private long decisions() {
    return chance.of(0.2) ? 0 : chance.around(20.0 * size.applications());
  }

  /** In units of 10,000 yuan. */
  private BigDecimal amount() {
    return BigDecimal.valueOf(chance.around(3000.0 * size.applications()), (int) chance.upTo(4));
  }
}
