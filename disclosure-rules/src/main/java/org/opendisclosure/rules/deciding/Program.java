package org.opendisclosure.rules.deciding;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;

/** All rule instances of one edition, ready to run. Safe to share between threads. */
public final class Program {

  private final List<Instance> instances;
  private final List<Instance> units = new ArrayList<>();
  private final List<Instance> signs = new ArrayList<>();
  private final List<Instance> others = new ArrayList<>();
  private final UnitRows rows;

  public Program(List<Instance> instances) {
    this.instances = instances;
    List<UnitRow> unitRows = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Instance instance : instances) {
      if (!(instance.constraint() instanceof LinearComparison comparison)
          || comparison.unit().isEmpty()) {
        others.add(instance);
      } else if (comparison.isSignOnly()) {
        signs.add(instance);
      } else {
        units.add(instance);
        unitRows.add(comparison.unit().get());
        relations.add(comparison.relation());
      }
    }
    this.rows = new UnitRows(unitRows, relations);
  }

  /** All rule instances in the order of their files. */
  public List<Instance> instances() {
    return instances;
  }

  /** The instances that are not satisfied; allocates only for these. */
  public List<Decision> unsatisfied(Values values) {
    Found found = new Found();
    if (!values.isFast()) {
      found.decide(instances, values);
      return found.decisions;
    }
    if (values.hasBlanks()) {
      found.decide(units, values);
    } else {
      for (int row = rows.firstFailing(0, values);
          row < rows.size();
          row = rows.firstFailing(row + 1, values)) {
        found.add(units.get(row), Outcome.VIOLATED);
      }
    }
    if (values.hasNegatives()) {
      found.decide(signs, values);
    }
    found.decide(others, values);
    return found.decisions;
  }

  /** Gathers what is not satisfied. */
  private static final class Found {
    private List<Decision> decisions = List.of();

    void decide(List<Instance> instances, Values values) {
      for (int i = 0; i < instances.size(); i++) {
        Instance instance = instances.get(i);
        add(instance, instance.constraint().decide(values));
      }
    }

    void add(Instance instance, Outcome outcome) {
      if (outcome == Outcome.SATISFIED) {
        return;
      }
      if (decisions.isEmpty()) {
        decisions = new ArrayList<>();
      }
      decisions.add(new Decision(instance, outcome));
    }
  }
}
