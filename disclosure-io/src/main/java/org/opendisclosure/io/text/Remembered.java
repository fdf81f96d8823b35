package org.opendisclosure.io.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function of texts that remembers its last results: printed words repeat from form to form.
 * Each text has one place, by its hash, which it takes from whatever stood there; so memory is
 * bounded whatever is asked, and threads need not wait for each other.
 *
 * @param <T> the result, which must be immutable
 */
public final class Remembered<T> {

  private final Function<String, T> function;
  private final AtomicReferenceArray<@Nullable Entry<T>> places;
  private final int maxLength;

  private record Entry<T>(String text, T result) {}

  /**
   * Remembers nothing yet.
   *
   * @param function the function
   * @param places how many results are remembered at most, a power of two
   * @param maxLength the longest text whose result is remembered
   */
  public Remembered(Function<String, T> function, int places, int maxLength) {
    this.function = function;
    this.places = new AtomicReferenceArray<>(places);
    this.maxLength = maxLength;
  }

  /** The result for a text, remembered or found anew. */
  public T of(String text) {
    if (text.length() > maxLength) {
      return function.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & places.length() - 1;
    Entry<T> entry = places.getAcquire(place);
    if (entry == null || !entry.text().equals(text)) {
      entry = new Entry<>(text, function.apply(text));
      places.setRelease(place, entry);
    }
    return entry.result();
  }
}
