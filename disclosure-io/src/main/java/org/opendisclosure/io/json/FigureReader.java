package org.opendisclosure.io.json;

import static org.opendisclosure.model.cell.Kind.MONEY;
import static org.opendisclosure.model.cell.Kind.TEXT;
import static org.opendisclosure.model.cell.Kind.YES_NO;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Reads what stands in one cell. */
final class FigureReader {

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
    JsonParser.NumberType type = parser.getNumberType();
    return type == JsonParser.NumberType.INT
        || type == JsonParser.NumberType.LONG && parser.getLongValue() != Figures.BLANK;
  }

  private void other(Cell cell, JsonToken token) throws IOException {
    if (token.isStructStart()) {
      input.refuse(Target.of(cell), expectedZh(cell), expectedEn(cell));
    } else if (token == JsonToken.VALUE_STRING) {
      string(cell);
    } else if (token.isBoolean() && cell.kind() == YES_NO) {
      figures.answer(cell, token == JsonToken.VALUE_TRUE);
    } else if (token.isNumeric() && cell.kind() == MONEY) {
      amount(cell);
    } else {
      unfit(cell);
    }
  }

  private void string(Cell cell) throws IOException {
    Place place = input.here();
    String text = input.text();
    if (text.isBlank()) {
      input.blank(Target.of(cell));
    } else if (cell.kind() == TEXT) {
      figures.text(cell, text);
    } else {
      unreadable(cell, place, text);
    }
  }

  private void amount(Cell cell) throws IOException {
    String text = parser.getText();
    if (isPlain(text) && Figures.isWritable(new BigDecimal(text))) {
      figures.amount(cell, new BigDecimal(text));
    } else {
      unfit(cell);
    }
  }

  private static boolean isPlain(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
  }

  private void unfit(Cell cell) throws IOException {
    if (cell.kind() == TEXT) {
      input.refuse(Target.of(cell), expectedZh(cell), expectedEn(cell));
    } else {
      unreadable(cell, input.here(), input.text());
    }
  }

  private void unreadable(Cell cell, Place place, String raw) {
    Target target = Target.of(cell);
    figures.unreadable(cell, raw);
    String zh = target.zh() + "应为" + expectedZh(cell) + ",文件中是“" + Input.shortened(raw) + "”";
    String en = target.path() + " must be " + expectedEn(cell) + ", found: " + Input.shortened(raw);
    input.note(
        Kind.UNREADABLE, place, target.label(), raw, zh + ",按原文保留", en + "; kept as it stands");
  }

  private static String expectedZh(Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING -> "整数(不带引号、小数点和指数)";
      case MONEY -> "数字(不带引号和指数)";
      case YES_NO -> "true(是)或 false(否)";
      case TEXT -> "文字(带引号)";
    };
  }

  private static String expectedEn(Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING -> "a whole number without quotes, decimal point or exponent";
      case MONEY -> "a number without quotes or exponent";
      case YES_NO -> "true or false";
      case TEXT -> "a text in quotes";
    };
  }
}
