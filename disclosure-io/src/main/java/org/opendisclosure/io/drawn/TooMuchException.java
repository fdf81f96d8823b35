package org.opendisclosure.io.drawn;

import java.io.IOException;

/** A file that draws more than a form can. */
public final class TooMuchException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Thrown at the first thing too much. */
  public TooMuchException() {
    super("the file draws too much");
  }
}
