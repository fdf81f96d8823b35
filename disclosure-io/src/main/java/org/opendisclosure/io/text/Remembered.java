package org.opendisclosure.io.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function of short texts that remembers its last results: printed words repeat from form to
 * form. Each text has one place, by its hash, which it takes from whatever stood there; so memory
 * is bounded whatever is asked, and threads need not wait for each other.
 *
 * @param <T> the result, which must be immutable
 */
final class Remembered<T> {

  private static final int PLACES = 1 << 12;
  private static final int MAX_LENGTH = 100;

  private final Function<String, T> function;
  private final AtomicReferenceArray<@Nullable Entry<T>> places =
      new AtomicReferenceArray<>(PLACES);

  private record Entry<T>(String text, T result) {}

  Remembered(Function<String, T> function) {
    this.function = function;
  }

  T of(String text) {
    if (text.length() > MAX_LENGTH) {
      return function.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Entry<T> entry = places.getAcquire(place);
    if (entry == null || !entry.text().equals(text)) {
      entry = new Entry<>(text, function.apply(text));
      places.setRelease(place, entry);
    }
    return entry.result();
  }
}
