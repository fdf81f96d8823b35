package org.opendisclosure.io.json;

import static org.opendisclosure.model.cell.Kind.MONEY;
import static org.opendisclosure.model.cell.Kind.TEXT;
import static org.opendisclosure.model.cell.Kind.YES_NO;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Reads what stands in one cell. */
final class FigureReader {

  /** So many characters are in the range of {@code long}, whatever they are. */
  private static final int SAFE_LENGTH = 18;

  private final Input input;
  private final JsonParser parser;
  private final Figures.Builder figures;

  FigureReader(Input input, Figures.Builder figures) {
    this.input = input;
    this.parser = input.parser();
    this.figures = figures;
  }

  void read(Cell cell, JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_NUMBER_INT && cell.kind().isWhole() && isLong()) {
      figures.count(cell, parser.getLongValue());
    } else if (token != JsonToken.VALUE_NULL) {
      other(cell, token);
    }
  }

  private boolean isLong() throws IOException {
    return parser.getTextLength() <= SAFE_LENGTH
        || parser.getNumberType() == JsonParser.NumberType.LONG
            && parser.getLongValue() != Figures.BLANK;
  }

  private void other(Cell cell, JsonToken token) throws IOException {
    if (token.isStructStart()) {
      input.refuse(Target.of(cell), Expected.in(cell));
    } else if (token == JsonToken.VALUE_STRING) {
      string(cell);
    } else if (token.isBoolean() && cell.kind() == YES_NO) {
      figures.answer(cell, token == JsonToken.VALUE_TRUE);
    } else if (token.isNumeric() && cell.kind() == MONEY) {
      amount(cell);
    } else if (isWhole(cell)) {
      figures.count(cell, Long.parseLong(parser.getText()));
    } else {
      unfit(cell);
    }
  }

  private void string(Cell cell) throws IOException {
    JsonPlace place = input.here();
    String text = input.text();
    if (UnitCells.isUnit(cell) && !text.isBlank() && !UnitCells.isKnown(text)) {
      input.refuse(Target.of(cell), Expected.oneOf(UnitCells.known()));
    } else if (text.isBlank()) {
      input.blank(Target.of(cell));
    } else if (cell.kind() == TEXT) {
      figures.text(cell, text);
    } else {
      unreadable(cell, place, text, Input.quoted(text));
    }
  }

  private void amount(Cell cell) throws IOException {
    boolean isFraction = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    String text = isFraction ? ExactNumber.of(parser) : parser.getText();
    BigDecimal amount = isPlain(text) ? new BigDecimal(text) : null;
    boolean isExact = !isFraction || !ExactNumber.mayBeCut(parser);
    if (amount != null && Figures.isWritable(amount) && isExact) {
      figures.amount(cell, amount);
    } else {
      unfit(cell);
    }
  }

  /** A decimal without a fraction in a map of an application is whole. */
  private boolean isWhole(Cell cell) throws IOException {
    return cell.kind().isWhole()
        && parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
        && parser.getNumberValueDeferred() instanceof BigDecimal number
        && number.scale() == 0
        && number.precision() <= SAFE_LENGTH;
  }

  private static boolean isPlain(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
  }

  private void unfit(Cell cell) throws IOException {
    if (cell.kind() == TEXT) {
      input.refuse(Target.of(cell), Expected.in(cell));
    } else {
      String text = input.text();
      unreadable(cell, input.here(), text, Input.shortened(text));
    }
  }

  private void unreadable(Cell cell, JsonPlace place, String raw, String shown) {
    figures.unreadable(cell, raw);
    input.unfit(Kind.UNREADABLE, place, Target.of(cell), raw, shown, Expected.in(cell));
  }
}
