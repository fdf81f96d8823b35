package org.opendisclosure.rules.testing;

import java.math.BigDecimal;
import java.util.List;

/** Fills table two of an annual report: what was disclosed on the organ's own initiative. */
final class TableTwo {

  private static final String TABLE = "proactiveDisclosure.";

  private final Draft draft;
  private final Chance chance;
  private final OrganSize size;

  TableTwo(Draft draft, Chance chance, OrganSize size) {
    this.draft = draft;
    this.chance = chance;
    this.size = size;
  }

  void fill2021() {
    inForce("rules", size.level().makesRules() ? 1 : 0);
    inForce("normativeDocuments", 1);
    for (String row :
        List.of("administrativeLicensing", "administrativePenalties", "administrativeCompulsion")) {
      draft.set(TABLE + row + ".decisions", decisions());
    }
    draft.amount(TABLE + "fees.amount", amount());
  }

  private void inForce(String row, long most) {
    long inForce = most * chance.around(2 + Math.sqrt(size.applications()));
    draft.set(TABLE + row + ".issued", chance.some(inForce, 0.1));
    draft.set(TABLE + row + ".repealed", chance.some(inForce, 0.1));
    draft.set(TABLE + row + ".inForce", inForce);
  }

  void fill2019() {
    newlyDisclosed("rules", size.level().makesRules() ? 1 : 0);
    newlyDisclosed("normativeDocuments", 1);
    for (String row :
        List.of(
            "administrativeLicensing",
            "otherExternalMatters",
            "administrativePenalties",
            "administrativeCompulsion")) {
      long items = items(row);
      draft.set(TABLE + row + ".decisions", items == 0 ? 0 : decisions());
    }
    items("fees");
    procurement();
  }

  private void newlyDisclosed(String row, long most) {
    long total = most * chance.around(2 + Math.sqrt(size.applications()));
    long made = chance.some(total, 0.2);
    draft.set(TABLE + row + ".newlyMade", made);
    draft.set(TABLE + row + ".newlyDisclosed", chance.some(made, 0.9));
    draft.set(TABLE + row + ".totalDisclosed", total);
  }

  /** Sets the items of last year and their change and returns how many there are now. */
  private long items(String row) {
    long lastYear = chance.around(1 + Math.sqrt(10.0 * size.applications()));
    long change = chance.of(0.5) ? 0 : chance.some(lastYear, 0.1) - chance.some(lastYear, 0.1);
    draft.set(TABLE + row + ".itemsLastYear", lastYear);
    draft.set(TABLE + row + ".change", change);
    return lastYear + change;
  }

  private void procurement() {
    long projects = chance.of(0.3) ? 0 : chance.around(2 + size.applications() / 5.0);
    draft.set(TABLE + "procurement.projects", projects);
    draft.amount(
        TABLE + "procurement.amount",
        projects == 0 ? BigDecimal.ZERO : amount().add(BigDecimal.ONE));
    draft.text(TABLE + "procurement.amountUnit", "万元");
  }

  private long decisions() {
    return chance.of(0.2) ? 0 : chance.around(20.0 * size.applications());
  }

  /** In units of 10,000 yuan. */
  private BigDecimal amount() {
    return BigDecimal.valueOf(chance.around(3000.0 * size.applications()), (int) chance.upTo(4));
  }
}
