package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opendisclosure.rules.locate.NumberedChange;

/**
 * All details whose change, with that of the totals which follow, explains the failing equations.
 */
final class FollowedTotals {

  private final Ledger ledger;
  private final EquationGroup group;
  private final Map<Integer, Integer> definitions = new HashMap<>();

  FollowedTotals(Ledger ledger, EquationGroup group) {
    this.ledger = ledger;
    this.group = group;
    for (int row = 0; row < ledger.system().equations().size(); row++) {
      int total = ledger.system().total(row);
      if (total >= 0) {
        definitions.putIfAbsent(total, row);
      }
    }
  }

  /** The explanations, each the detail first, then its totals in ascending order. */
  List<List<NumberedChange>> find() {
    Set<Integer> details = new TreeSet<>();
    group.rows().forEach(row -> details.addAll(ledger.changeable(row)));
    details.removeAll(definitions.keySet());
    List<List<NumberedChange>> found = new ArrayList<>();
    for (int detail : details) {
      explanation(detail).filter(all -> ledger.suffice(all, group)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<List<NumberedChange>> explanation(int detail) {
    Map<Integer, BigInteger> shares = new TreeMap<>();
    shares.put(detail, BigInteger.ONE);
    if (!follow(detail, shares) || shares.size() == 1) {
      return Optional.empty();
    }
    int row = group.failing().get(0);
    BigInteger effect =
        shares.entrySet().stream()
            .map(entry -> ledger.factor(row, entry.getKey()).multiply(entry.getValue()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return effect.signum() == 0
        ? Optional.empty()
        : changes(detail, shares, ledger.residual(row, List.of()).negate().divide(effect));
  }

  /**
   * Lets the totals follow, sweep by sweep, until nothing moves any more; false if that takes more
   * sweeps than there are totals, because totals follow each other in a circle.
   */
  private boolean follow(int detail, Map<Integer, BigInteger> shares) {
    for (int sweep = 0; sweep <= definitions.size() + 1; sweep++) {
      boolean moved = false;
      for (Map.Entry<Integer, Integer> definition : definitions.entrySet()) {
        int total = definition.getKey();
        BigInteger share = share(total, definition.getValue(), shares);
        if (!share.equals(shares.getOrDefault(total, BigInteger.ZERO))) {
          shares.put(total, share);
          moved = true;
        }
      }
      if (!moved) {
        shares.values().removeIf(share -> share.signum() == 0);
        return true;
      }
    }
    return false;
  }

  private BigInteger share(int total, int row, Map<Integer, BigInteger> shares) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, BigInteger> entry : shares.entrySet()) {
      if (entry.getKey() != total) {
        sum = sum.add(ledger.factor(row, entry.getKey()).multiply(entry.getValue()));
      }
    }
    return sum.negate().divide(ledger.factor(row, total));
  }

  private Optional<List<NumberedChange>> changes(
      int detail, Map<Integer, BigInteger> shares, BigInteger delta) {
    List<NumberedChange> changes = new ArrayList<>();
    for (Map.Entry<Integer, BigInteger> entry : shares.entrySet()) {
      long stands = ledger.stated(entry.getKey());
      BigInteger needed = entry.getValue().multiply(delta).add(BigInteger.valueOf(stands));
      if (needed.bitLength() >= Long.SIZE) {
        return Optional.empty();
      }
      NumberedChange change = new NumberedChange(entry.getKey(), stands, needed.longValueExact());
      changes.add(entry.getKey() == detail ? 0 : changes.size(), change);
    }
    return Optional.of(changes);
  }
}
