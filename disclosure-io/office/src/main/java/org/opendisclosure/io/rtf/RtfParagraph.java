package org.opendisclosure.io.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** A paragraph, kept until it is known where its table stands. */
final class RtfParagraph implements RtfBlock {

  private final List<Consumer<SeenParagraph>> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private RunStyle style = RunStyle.PLAIN;
  private String number = "";
  private boolean isOnColor;
  private boolean isBlank = true;

  /** Adds text of one look. */
  void text(String shown, RunStyle look) {
    if (!look.equals(style)) {
      endRun();
      style = look;
    }
    text.append(shown);
  }

  /** Marks that it stands on a color. */
  void color() {
    isOnColor = true;
  }

  /** Takes its automatic number. */
  void number(String shown) {
    number = shown;
  }

  private void endRun() {
    if (!text.isEmpty()) {
      String shown = Units.whole(text);
      RunStyle look = style;
      pieces.add(
          seen -> {
            seen.run(look);
            seen.text(shown);
          });
      isBlank &= shown.isBlank();
      text.setLength(0);
    }
  }

  /** Adds something else than text. */
  void add(Consumer<SeenParagraph> piece) {
    endRun();
    pieces.add(piece);
    isBlank = false;
  }

  @Override
  public boolean isBlank() {
    return isBlank && text.toString().isBlank();
  }

  @Override
  public void into(TextFlow flow, @Nullable WordRow row) {
    endRun();
    SeenParagraph seen = flow.paragraph(row);
    seen.number(number);
    if (isOnColor) {
      seen.color();
    }
    pieces.forEach(piece -> piece.accept(seen));
    flow.end(seen);
  }
}
