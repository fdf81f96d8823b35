package org.opendisclosure.rules.deciding;

import java.util.List;
import java.util.function.Consumer;
import org.opendisclosure.rules.rule.Outcome;

/** Whether a figure stands in at least one of some cells: never undetermined. */
public record Presence(List<Integer> cells) implements Constraint {

  @Override
  public Outcome decide(Values values) {
    for (int i = 0; i < cells.size(); i++) {
      if (values.isStated(cells.get(i))) {
        return Outcome.SATISFIED;
      }
    }
    return Outcome.VIOLATED;
  }

  @Override
  public void visit(Consumer<Constraint> leaf) {
    leaf.accept(this);
  }
}
