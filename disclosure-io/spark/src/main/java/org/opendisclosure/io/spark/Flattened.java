package org.opendisclosure.io.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What each of some things gives, one after another; no more than one of them is open. */
final class Flattened<A, B> implements Iterator<B> {

  private final Iterator<A> outer;
  private final Function<A, Iterator<B>> inner;
  private Iterator<B> open = Collections.emptyIterator();

  Flattened(Iterator<A> outer, Function<A, Iterator<B>> inner) {
    this.outer = outer;
    this.inner = inner;
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && outer.hasNext()) {
      open = inner.apply(outer.next());
    }
    return open.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }
}
