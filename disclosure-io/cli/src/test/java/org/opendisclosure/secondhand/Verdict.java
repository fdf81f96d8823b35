package org.opendisclosure.secondhand;

import java.util.List;

/**
 * What became of the figures of a form.
 *
 * @param noted how many figures are not in their cells, but told
 * @param wrong the figures of the reading that the form does not state
 * @param lost the figures of the form that are neither in their cells nor told
 * @param miscounted where the count of numbers does not come out
 */
record Verdict(int noted, List<String> wrong, List<String> lost, List<String> miscounted) {

  boolean isRead() {
    return noted == 0 && isSound();
  }

  boolean isSound() {
    return wrong.isEmpty() && lost.isEmpty() && miscounted.isEmpty();
  }

  @Override
  public String toString() {
    return noted
        + " noted, wrong: "
        + first(wrong)
        + ", lost: "
        + first(lost)
        + ", miscounted: "
        + first(miscounted);
  }

  private static String first(List<String> some) {
    return some.size() < 4 ? some.toString() : some.subList(0, 3) + " of " + some.size();
  }
}
