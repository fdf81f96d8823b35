package org.opendisclosure.rules.deciding;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rule instances that are connected by the cells they share. */
public final class ConnectedRules {

  private ConnectedRules() {}

  /**
   * Some instances, and of others those that share cells with them, or with one that does, and so
   * on.
   */
  public static Set<Instance> to(Collection<Instance> start, Collection<Instance> others) {
    Set<Instance> found = new LinkedHashSet<>(start);
    Set<Integer> cells = new HashSet<>();
    start.forEach(instance -> cells.addAll(instance.cells()));
    int before = -1;
    while (before < found.size()) {
      before = found.size();
      for (Instance instance : others) {
        List<Integer> its = instance.cells();
        if (its.stream().anyMatch(cells::contains) && found.add(instance)) {
          cells.addAll(its);
        }
      }
    }
    return found;
  }
}
