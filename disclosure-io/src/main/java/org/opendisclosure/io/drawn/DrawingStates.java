package org.opendisclosure.io.drawn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where drawing shows and whether it fills with white, and what was saved to return to. */
public final class DrawingStates {

  private record State(Clip clip, boolean isWhite) {}

  private final Deque<State> states = new ArrayDeque<>();

  /** Those of a page. */
  public DrawingStates(Box page) {
    states.push(new State(new Clip(page), false));
  }

  /** Those of a form, which begins as the page is and cannot change that. */
  public DrawingStates(DrawingStates page) {
    states.push(page.states.element());
  }

  public Clip clip() {
    return states.element().clip;
  }

  /** A box around all that shows. */
  public Box shown() {
    return clip().box();
  }

  public boolean isWhite() {
    return states.element().isWhite;
  }

  /** From here on only that shows. */
  public void clip(Clip clip) {
    states.push(new State(clip, states.pop().isWhite));
  }

  public void fillWithWhite(boolean isWhite) {
    states.push(new State(states.pop().clip, isWhite));
  }

  public void save() {
    states.push(states.element());
  }

  /** Returns to what was saved last, if anything was. */
  public void restore() {
    if (states.size() > 1) {
      states.pop();
    }
  }
}
