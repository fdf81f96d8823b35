package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;

/** Reads the header of a document. */
final class HeaderReader {

  static final int FIRST_YEAR = 2008;
  static final int LAST_YEAR = 2999;
  static final int QUARTERS = 4;

  private final Input input;
  private final JsonParser parser;
  private final Header.Builder header = Header.builder();
  private final Set<HeaderProperty> seen = EnumSet.noneOf(HeaderProperty.class);

  HeaderReader(Input input) {
    this.input = input;
    this.parser = input.parser();
  }

  /** Reads from the opening to the closing brace. */
  Header read() throws IOException {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      HeaderProperty field = HeaderProperty.find(name);
      JsonToken token = parser.nextToken();
      if (field == null) {
        input.unknown("header." + name, name, HeaderProperty.names());
      } else if (!seen.add(field)) {
        input.duplicate(field.target());
      } else if (token != JsonToken.VALUE_NULL) {
        field(field, token);
      }
    }
    return header.build();
  }

  private void field(HeaderProperty field, JsonToken token) throws IOException {
    if (field == HeaderProperty.YEAR) {
      number(field, token, FIRST_YEAR, LAST_YEAR);
    } else if (field == HeaderProperty.QUARTER) {
      number(field, token, 1, QUARTERS);
    } else if (token != JsonToken.VALUE_STRING) {
      input.refuse(field.target(), Expected.TEXT);
    } else if (parser.getText().isBlank()) {
      input.blank(field.target());
    } else {
      text(field);
    }
  }

  private void number(HeaderProperty field, JsonToken token, int least, int most)
      throws IOException {
    boolean fits =
        token == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() == JsonParser.NumberType.INT
            && parser.getIntValue() >= least
            && parser.getIntValue() <= most;
    if (!fits) {
      input.refuse(field.target(), Expected.range(least, most));
    } else if (field == HeaderProperty.YEAR) {
      header.year(parser.getIntValue());
    } else {
      header.quarter(parser.getIntValue());
    }
  }

  private void text(HeaderProperty field) throws IOException {
    switch (field) {
      case ORGAN -> header.organ(input.text());
      case CREDIT_CODE -> header.creditCode(input.text());
      case REGION_CODE -> header.regionCode(input.text());
      case LAYOUT -> header.layout(input.text());
      case PRINCIPAL -> header.principal(input.text());
      case REVIEWER -> header.reviewer(input.text());
      case COMPILER -> header.compiler(input.text());
      case LEVEL -> level(field);
      default -> date(field);
    }
  }

  private void level(HeaderProperty field) throws IOException {
    Optional<OrganLevel> level = Levels.find(parser.getText());
    if (level.isPresent()) {
      header.level(level.get());
    } else {
      input.refuse(field.target(), Expected.oneOf(Levels.ids()));
    }
  }

  private void date(HeaderProperty field) throws IOException {
    LocalDate day;
    try {
      day = LocalDate.parse(parser.getText());
    } catch (DateTimeParseException e) {
      input.refuse(field.target(), Expected.DATE);
      return;
    }
    if (field == HeaderProperty.COMPILED_ON) {
      header.compiledOn(day);
    } else {
      header.publishedOn(day);
    }
  }
}
