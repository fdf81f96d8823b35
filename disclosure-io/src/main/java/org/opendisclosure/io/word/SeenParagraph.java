package org.opendisclosure.io.word;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;

/** A paragraph as one sees it, put together of its number, runs, fields and symbols. */
public final class SeenParagraph {

  private final Fields fields;
  private final Asides asides;
  private final @Nullable WordRow row;
  private final PiecedText text = new PiecedText();
  private boolean isOnColor;
  private String number = "";
  private RunStyle run = RunStyle.PLAIN;

  SeenParagraph(Fields fields, Asides asides, @Nullable WordRow row, boolean isOnColor) {
    this.fields = fields;
    this.asides = asides;
    this.row = row;
    this.isOnColor = isOnColor;
  }

  /** The row in a cell of which it stands, or null. */
  @Nullable WordRow row() {
    return row;
  }

  /** Marks that it stands on a color. */
  public void color() {
    isOnColor = true;
  }

  /** Sets its automatic number. */
  public void number(String shown) {
    number = shown;
  }

  /** Sets how the text from here on is shown. */
  public void run(RunStyle style) {
    run = style;
  }

  /** Adds text in the font of its run, whose letters may be symbols. */
  public void text(String shown) {
    if (WordSymbol.isFont(run.font())) {
      apart(WordSymbol.text(run.font(), shown));
    } else {
      put(shown);
    }
  }

  /** Adds a text that is no part of a figure beside it. */
  public void apart(String shown) {
    text.part();
    put(shown);
    text.part();
  }

  /** Keeps figures before from figures behind, such as those that are a link. */
  public void part() {
    text.part();
  }

  /** Adds text whose letters are what they are. */
  public void put(String shown) {
    if (!fields.isShown()) {
      fields.result(shown);
    } else if (run.isHidden(isOnColor)) {
      asides.hidden(shown);
    } else {
      results(shown);
      text.append(shown, run.look());
    }
  }

  /** Puts the figures of which a field made the one that it shows before it. */
  private void results(String shown) {
    String results = fields.takeResults();
    if (row != null
        && !row.isFurniture()
        && PiecedText.endsInFigure(results)
        && PiecedText.startsWithFigure(shown.stripLeading())) {
      text.part();
      text.append(results, Look.PLAIN);
      text.part();
    }
  }

  /** Adds a break of lines. */
  public void lineBreak() {
    if (fields.isShown()) {
      text.breakLine();
    }
  }

  /** Takes a picture, of which words in its place may be known. */
  public void picture(String words) {
    if (fields.isShown() && !run.isHidden(isOnColor)) {
      if (row != null) {
        row.picture(PiecedText.picture(words));
      }
      text.part();
    }
  }

  /** Begins a field with its instruction. */
  public void beginField() {
    text.part();
    fields.begin();
  }

  /** Begins the result of the field. */
  public void separateField() {
    text.part();
    fields.separate();
  }

  /** Ends the field. */
  public void endField() {
    text.part();
    text.append(fields.end(), Look.PLAIN);
    text.part();
  }

  /** What one sees of the paragraph, which ends. */
  String end() {
    fields.endParagraph();
    String shown = text.toString();
    boolean isApart =
        !number.isEmpty()
            && !shown.isEmpty()
            && Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return number + (isApart ? " " : "") + shown;
  }
}
