package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Whole numbers in numbered places, most of them 0, in lowest terms. Immutable. */
public final class SparseVector {

  private final int[] places;
  private final BigInteger[] numbers;

  private SparseVector(int[] places, BigInteger[] numbers) {
    this.places = places;
    this.numbers = numbers;
  }

  /**
   * A vector, divided by the greatest common divisor of its numbers.
   *
   * @param entries the numbers by place; zeros are left out
   * @return the vector
   */
  public static SparseVector of(SortedMap<Integer, BigInteger> entries) {
    int[] places = new int[entries.size()];
    BigInteger[] numbers = new BigInteger[places.length];
    int size = 0;
    for (Map.Entry<Integer, BigInteger> entry : entries.entrySet()) {
      if (entry.getValue().signum() != 0) {
        places[size] = entry.getKey();
        numbers[size++] = entry.getValue();
      }
    }
    return new SparseVector(Arrays.copyOf(places, size), Arrays.copyOf(numbers, size)).reduced();
  }

  /**
   * The places where a number other than 0 stands.
   *
   * @return in ascending order
   */
  public int[] places() {
    return places.clone();
  }

  /**
   * The number in a place.
   *
   * @param place any place
   * @return 0 if none stands there
   */
  public BigInteger at(int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? BigInteger.ZERO : numbers[found];
  }

  int size() {
    return places.length;
  }

  int place(int nth) {
    return places[nth];
  }

  BigInteger number(int nth) {
    return numbers[nth];
  }

  boolean has(int place) {
    return Arrays.binarySearch(places, place) >= 0;
  }

  /** The combination of this vector and the pivot that is 0 in a place of the pivot. */
  SparseVector without(int place, SparseVector pivot) {
    BigInteger own = at(place);
    if (own.signum() == 0) {
      return this;
    }
    BigInteger other = pivot.at(place);
    BigInteger divisor = own.gcd(other);
    return combined(other.divide(divisor), pivot, own.divide(divisor).negate());
  }

  private SparseVector combined(BigInteger scale, SparseVector that, BigInteger thatScale) {
    int[] union = new int[places.length + that.places.length];
    BigInteger[] sums = new BigInteger[union.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < places.length || j < that.places.length) {
      int a = i < places.length ? places[i] : Integer.MAX_VALUE;
      int b = j < that.places.length ? that.places[j] : Integer.MAX_VALUE;
      BigInteger sum = a <= b ? scale.multiply(numbers[i++]) : BigInteger.ZERO;
      if (b <= a) {
        sum = sum.add(thatScale.multiply(that.numbers[j++]));
      }
      if (sum.signum() != 0) {
        union[size] = Math.min(a, b);
        sums[size++] = sum;
      }
    }
    return new SparseVector(Arrays.copyOf(union, size), Arrays.copyOf(sums, size)).reduced();
  }

  private SparseVector reduced() {
    BigInteger divisor = BigInteger.ZERO;
    for (int i = 0; i < numbers.length && !divisor.equals(BigInteger.ONE); i++) {
      divisor = divisor.gcd(numbers[i]);
    }
    if (divisor.bitLength() > 1) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = numbers[i].divide(divisor);
      }
    }
    return this;
  }
}
