package org.opendisclosure.io.report.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Indented JSON in UTF-8, in which figures are written out as they are: an array of which each item
 * is written when it comes. Not safe between threads, except for {@link #prepare}.
 *
 * @param <T> the type of the items
 */
public final class JsonOutput<T> implements AutoCloseable {

  private static final int BUFFER = 1 << 13;
  private static final byte[] FIRST = {'\n', ' ', ' '};
  private static final byte[] NEXT = {',', '\n', ' ', ' '};

  private final OutputStream out;
  private final Shape<T> item;
  private boolean isEmpty = true;

  /**
   * Starts an array.
   *
   * @param document its kind
   * @param out where to write
   */
  public JsonOutput(Document<T> document, OutputStream out) {
    this.item = document.shape();
    this.out = new BufferedOutputStream(out, BUFFER);
    step(() -> this.out.write('['));
  }

  /**
   * Writes a whole document that is no array.
   *
   * @param document its kind
   * @param value of what it is made
   * @param out where to write; closed afterwards
   * @param <T> the type of the value
   */
  public static <T> void write(Document<T> document, T value, OutputStream out) {
    JsonText text = new JsonText(0);
    try (out) {
      document.shape().write(value, text);
      text.writeTo(out);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a whole array.
   *
   * @param document its kind
   * @param items the items
   * @param out where to write; closed afterwards
   * @param <T> the type of the items
   */
  public static <T> void writeAll(
      Document<T> document, Iterable<? extends T> items, OutputStream out) {
    try (JsonOutput<T> json = new JsonOutput<>(document, out)) {
      items.forEach(json::write);
    }
  }

  /**
   * Writes an item when all of it is known, or nothing if that fails.
   *
   * @param value the item
   */
  public void write(T value) {
    prepare(value).run();
  }

  /**
   * Puts an item into text. Any number of threads may ask at once.
   *
   * @param value the item
   * @return writes the text as the next item
   */
  public Runnable prepare(T value) {
    JsonText text = new JsonText(1);
    item.write(value, text);
    return () -> write(text);
  }

  private void write(JsonText text) {
    step(
        () -> {
          out.write(isEmpty ? FIRST : NEXT);
          isEmpty = false;
          text.writeTo(out);
        });
  }

  /** Ends the array and closes the stream. */
  @Override
  public void close() {
    step(
        () -> {
          out.write(isEmpty ? ' ' : '\n');
          out.write(']');
          out.write('\n');
          out.close();
        });
  }

  /** Something that the target may refuse. */
  private interface Step {
    void write() throws IOException;
  }

  private static void step(Step step) {
    try {
      step.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
