package org.opendisclosure.rules.testing;

import java.util.List;
import java.util.Map;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/** Fills tables three and four of an annual report: applications, and the disputes about them. */
final class TableThree {

  /** Outcomes that are commoner than one in a hundred, as in published reports. */
  private static final Map<String, Double> COMMON =
      Map.of(
          "applications.disclosed", 42.0,
          "applications.partlyDisclosed", 14.0,
          "applications.refused.administrativeEnquiry", 3.0,
          "applications.unableToProvide.notHeld", 25.0,
          "applications.notProcessed.petitionReportComplaint", 2.0,
          "applications.otherHandling.correctionOverdue", 2.0,
          "applications.otherHandling.other", 3.0,
          "applications.otherHandling.undivided", 5.0,
          "applications.otherHandling", 5.0);

  private static final double RARE = 0.5;

  private final Draft draft;
  private final Chance chance;
  private final OrganSize size;
  private final List<String> outcomes;
  private final double[] shares;

  TableThree(Draft draft, Chance chance, OrganSize size) {
    this.draft = draft;
    this.chance = chance;
    this.size = size;
    this.outcomes =
        Sums.outcomes(draft.catalogue()).stream()
            .filter(line -> draft.prints(line.cells().get(0).name()))
            .map(Line::id)
            .toList();
    this.shares = outcomes.stream().mapToDouble(this::share).toArray();
  }

  /** Each organ has its own habits. */
  private double share(String outcome) {
    return COMMON.getOrDefault(outcome, RARE) * chance.around(8);
  }

  void fill() {
    List<String> applicants =
        draft.catalogue().findLine("applications.newlyReceived").orElseThrow().cells().stream()
            .map(Cell::simpleName)
            .toList();
    long[] received = chance.split(chance.around(size.applications()), 930, 35, 0.5, 2, 20, 12);
    for (int i = 0; i < received.length; i++) {
      column(applicants.get(i), received[i]);
    }
    draft.catalogue().findTable("applications").orElseThrow().lines().stream()
        .map(line -> line.id() + ".total")
        .forEach(total -> draft.set(total, 0));
    long handled = draft.get("applications.totalHandled.naturalPerson");
    group("review.reconsideration", chance.some(handled, 0.1));
    group("review.litigation.direct", chance.some(handled, 0.02));
    group("review.litigation.afterReconsideration", chance.some(handled, 0.02));
  }

  private void column(String applicant, long received) {
    long carriedOver = chance.some(received, 0.03);
    long carriedForward = chance.some(received + carriedOver, 0.03);
    long handled = received + carriedOver - carriedForward;
    draft.set("applications.newlyReceived." + applicant, received);
    draft.set("applications.carriedOver." + applicant, carriedOver);
    draft.set("applications.totalHandled." + applicant, handled);
    draft.set("applications.carriedForward." + applicant, carriedForward);
    long[] split = chance.split(handled, shares);
    for (int i = 0; i < split.length; i++) {
      draft.set(outcomes.get(i) + '.' + applicant, split[i]);
    }
  }

  private void group(String name, long disputes) {
    long[] split = chance.split(disputes, 20, 18, 50, 12);
    draft.set(name + ".upheld", split[0]);
    draft.set(name + ".corrected", split[1]);
    draft.set(name + ".other", split[2]);
    draft.set(name + ".pending", split[3]);
    draft.set(name + ".total", 0);
  }
}
