package org.opendisclosure.io.rtf;

import java.util.function.Consumer;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.SeenParagraph;

/** Puts the text of groups where it belongs. */
final class GroupText {

  private static final int LONGEST = 200;

  /** Of a list of which no entry is chosen. */
  private static final int NOTHING = -1;

  private final RtfText text;
  private final Asides asides;
  private final Fields fields;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfColors colors = new RtfColors();
  private final ByteText bytes = new ByteText();

  /** The number of a paragraph, or an entry of a list. */
  private final StringBuilder label = new StringBuilder();

  /** Whether a field has a result of which nothing is known yet; some have none but a choice. */
  private boolean isResultPending;

  private int standardFont;
  private int entries;
  private int chosen;
  private int chosenFirst;
  private boolean isBox;

  GroupText(RtfText text, Asides asides, Fields fields) {
    this.text = text;
    this.asides = asides;
    this.fields = fields;
  }

  RtfFonts fonts() {
    return fonts;
  }

  RtfColors colors() {
    return colors;
  }

  boolean isFull() {
    return text.isFull();
  }

  /** Adds a byte of text. */
  void add(int value, GroupState state) {
    switch (state.destination) {
      case FONTS -> fonts.letter(value);
      case COLORS -> {
        if (value == ';') {
          colors.end();
        }
      }
      default -> {
        if (state.destination.isText() && fonts.isOfSymbols(state.font)) {
          unit((char) value, state);
        } else if (state.destination.isText()) {
          bytes.add(value, fonts.encoding(state.font));
        }
      }
    }
  }

  /** Adds a unit of UTF-16. */
  void unit(char unit, GroupState state) {
    sign(String.valueOf(unit), state);
  }

  /** Adds text that does not depend on an encoding. */
  void sign(String shown, GroupState state) {
    putWhole(state);
    put(shown, state);
  }

  /** Puts the bytes that make characters where they belong. */
  void put(GroupState state) {
    put(bytes.takeWhole(), state);
  }

  /** Puts all bytes where they belong, a character of which some are missing as well. */
  private void putWhole(GroupState state) {
    put(bytes.take(), state);
  }

  private void put(String shown, GroupState state) {
    if (shown.isEmpty() || state.isDeleted) {
      return;
    }
    switch (state.destination) {
      case TEXT, BOX, RESULT, EQUATION -> {
        beginResult();
        text.text(shown, state);
      }
      case INSTRUCTION -> text.add(seen -> fields.instruction(shown));
      case NUMBER, ENTRY -> {
        if (label.length() < LONGEST && !fonts.isOfSymbols(state.font)) {
          label.append(shown);
        }
      }
      default -> {}
    }
  }

  private void beginResult() {
    if (isResultPending) {
      isResultPending = false;
      text.add(SeenParagraph::separateField);
    }
  }

  /** Adds something else than text. */
  void piece(Consumer<SeenParagraph> piece, GroupState state) {
    putWhole(state);
    if (state.destination.isText() && !state.isDeleted) {
      beginResult();
      text.add(piece);
    }
  }

  void endParagraph(GroupState state) {
    putWhole(state);
    if (state.destination.isText()) {
      text.endParagraph(state.depth());
    }
  }

  void endCell(int depth, GroupState state) {
    putWhole(state);
    if (state.destination.isText()) {
      text.endCell(depth);
    }
  }

  void endRow(int depth, GroupState state) {
    putWhole(state);
    text.endRow(depth);
  }

  void beginRow(GroupState state) {
    text.shape(state.destination == Destination.NESTED_ROW);
  }

  RowShape row(GroupState state) {
    return text.row(state.destination == Destination.NESTED_ROW);
  }

  void standardFont(int number, GroupState state) {
    standardFont = number;
    state.font = number;
  }

  void font(int number, GroupState state) {
    put(state);
    state.font = number;
    state.run = state.run.inFont(fonts.name(number));
  }

  void plain(GroupState state) {
    put(state);
    state.plainText(standardFont, fonts.name(standardFont));
  }

  /** Takes which entry of the next list is chosen, from 0. */
  void choose(int place) {
    chosen = place;
  }

  /** Takes which entry of the next list is chosen before anybody has chosen one. */
  void chooseFirst(int place) {
    chosenFirst = place;
  }

  /** Takes whether the next field is a box to tick. */
  void box(boolean isSo) {
    isBox = isSo;
  }

  /** Begins any group. */
  void openGroup(GroupState state) {
    if (state.destination == Destination.EQUATION) {
      text.add(SeenParagraph::part);
    }
  }

  /** Begins a group whose text goes elsewhere than that around it. */
  void open(GroupState state) {
    switch (state.destination) {
      case FIELD -> {
        beginResult();
        text.add(SeenParagraph::beginField);
      }
      case RESULT -> isResultPending = true;
      case FORM -> {
        entries = 0;
        chosen = NOTHING;
        chosenFirst = 0;
        isBox = false;
      }
      case FOOTNOTE -> asides.footnote();
      case PICTURE -> {
        asides.picture();
        beginResult();
        text.add(seen -> seen.picture(""));
      }
      case BOX -> {
        state.beginBox();
        text.beginBox();
      }
      case EQUATION -> text.add(SeenParagraph::part);
      default -> label.setLength(0);
    }
  }

  /** Ends such a group. */
  void close(GroupState state) {
    switch (state.destination) {
      case RESULT -> isResultPending = false;
      case FIELD -> text.add(SeenParagraph::endField);
      case NUMBER -> {
        String shown = Units.whole(label).strip();
        text.number(shown.chars().anyMatch(Character::isLetterOrDigit) ? shown : "");
      }
      case ENTRY -> {
        if (entries++ == chosen()) {
          String shown = Units.whole(label);
          text.add(seen -> fields.choose(shown));
        }
      }
      case FORM -> {
        if (isBox) {
          boolean isTicked = chosen() == 1;
          text.add(seen -> fields.box(isTicked));
        }
      }
      case BOX -> text.endBox(state.depth());
      case EQUATION -> text.add(SeenParagraph::part);
      default -> {}
    }
  }

  private int chosen() {
    return chosen == NOTHING ? chosenFirst : chosen;
  }

  /** Ends the document. */
  void end(GroupState state) {
    putWhole(state);
    text.end();
  }
}
