package org.opendisclosure.io.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;

/** Walks the groups of a document and tells which words and bytes of text count. */
final class RtfContent {

  private static final int MAX_DEPTH = 1_000;

  private final RtfTokens tokens;
  private final GroupText text;
  private final DocumentWords words;
  private final Notes notes;
  private final Deque<GroupState> groups = new ArrayDeque<>();
  private GroupState state = new GroupState();

  /** How many characters for programs that know no Unicode follow. */
  private int substitutes;

  RtfContent(byte[] content, GroupText text, Asides asides, Notes notes) {
    this.tokens = new RtfTokens(content);
    this.text = text;
    this.words = new DocumentWords(tokens, text, asides);
    this.notes = notes;
  }

  /** Reads the document. */
  void read() throws RefusedException {
    boolean isEnded = false;
    while (!isEnded && !text.isFull()) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> isEnded = close();
        case WORD -> word(tokens.word());
        case BYTE -> value();
        case END -> {
          notes.refuse(0, RtfProblems.cutOff());
          isEnded = true;
        }
      }
    }
    text.end(state);
    if (isEnded && groups.isEmpty() && tokens.hasMore()) {
      notes.refuse(0, RtfProblems.more());
    }
  }

  private void open() throws RefusedException {
    if (groups.size() == MAX_DEPTH) {
      throw new RefusedException(RtfProblems.tooDeep(MAX_DEPTH));
    }
    substitutes = 0;
    text.put(state);
    groups.push(state);
    state = state.within();
    text.openGroup(state);
  }

  /** Ends a group; tells whether it is the document. */
  private boolean close() {
    substitutes = 0;
    text.put(state);
    if (groups.isEmpty()) {
      return true;
    }
    if (state.opens) {
      text.close(state);
    }
    state = groups.pop();
    return groups.isEmpty();
  }

  private void value() {
    if (substitutes > 0) {
      substitutes--;
    } else {
      text.add(tokens.value(), state);
    }
  }

  private void word(String word) {
    boolean isIgnorable = state.isIgnorable;
    state.isIgnorable = word.equals("*");
    Optional<Destination> opened = Destination.of(word);
    if (state.isIgnorable || !state.destination.mayHoldOthers() && !state.destination.hasWords()) {
      return;
    } else if (state.destination.mayHoldOthers() && (isIgnorable || opened.isPresent())) {
      text.put(state);
      state.destination = opened.orElse(Destination.SKIPPED);
      state.opens = true;
      text.open(state);
    } else if (word.equals("u")) {
      text.unit((char) tokens.number(0), state);
      substitutes = state.substitutes;
    } else if (SignWords.of(word).isEmpty()) {
      substitutes = 0;
      words.take(word, state);
    } else if (substitutes > 0) {
      substitutes--;
    } else {
      text.sign(SignWords.of(word).get(), state);
    }
  }
}
