package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;

/** Reads the header of a document. */
final class HeaderReader {

  private static final Map<String, HeaderField> BY_ID =
      Arrays.stream(HeaderField.values())
          .collect(Collectors.toMap(HeaderField::id, Function.identity()));

  private static final List<String> IDS =
      Arrays.stream(HeaderField.values()).map(HeaderField::id).toList();

  private static final List<String> LEVELS =
      Arrays.stream(OrganLevel.values()).map(OrganLevel::id).toList();

  private final Input input;
  private final JsonParser parser;
  private final Header.Builder header = Header.builder();
  private final Set<HeaderField> seen = EnumSet.noneOf(HeaderField.class);

  HeaderReader(Input input) {
    this.input = input;
    this.parser = input.parser();
  }

  /** The identifiers of the levels of organs, as documents write them. */
  static List<String> levels() {
    return LEVELS;
  }

  /** Reads from the opening to the closing brace. */
  Header read() throws IOException {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      Optional<HeaderField> field = field(name);
      JsonToken token = parser.nextToken();
      if (field.isEmpty()) {
        input.unknown("header." + name, name, IDS);
      } else if (!seen.add(field.get())) {
        input.duplicate(target(field.get()));
      } else if (token != JsonToken.VALUE_NULL) {
        field(field.get(), token);
      }
    }
    return header.build();
  }

  /** The field of a property, which may have a name that forms print. */
  private Optional<HeaderField> field(String name) {
    HeaderField known = BY_ID.get(name);
    Optional<HeaderField> field = known == null ? HeaderField.find(name) : Optional.of(known);
    if (known == null && field.isPresent()) {
      instead(target(field.get()), name, field.get().id());
    }
    return field;
  }

  private static Target target(HeaderField field) {
    return new Target("header." + field.id(), field.label());
  }

  private void field(HeaderField field, JsonToken token) throws IOException {
    HeaderField.Type type = field.type();
    if (type == HeaderField.Type.YEAR || type == HeaderField.Type.QUARTER) {
      number(field, token);
    } else if (token != JsonToken.VALUE_STRING) {
      input.refuse(target(field), Expected.TEXT);
    } else if (parser.getText().isBlank()) {
      input.blank(target(field));
    } else if (type == HeaderField.Type.LEVEL) {
      level(field);
    } else if (type == HeaderField.Type.DAY) {
      day(field);
    } else {
      field.set(header, input.text());
    }
  }

  private void number(HeaderField field, JsonToken token) throws IOException {
    HeaderField.Type type = field.type();
    boolean fits =
        token == JsonToken.VALUE_NUMBER_INT && isInt() && type.allows(parser.getIntValue());
    if (fits) {
      field.set(header, parser.getIntValue());
    } else {
      input.refuse(target(field), Expected.range(type.least(), type.most()));
    }
  }

  /** In trees and maps of an application a small number may be a long one. */
  private boolean isInt() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> true;
      case LONG -> parser.getLongValue() == (int) parser.getLongValue();
      default -> false;
    };
  }

  private void level(HeaderField field) throws IOException {
    String text = parser.getText();
    Optional<OrganLevel> level = OrganLevel.find(text);
    if (level.isEmpty()) {
      input.refuse(target(field), Expected.oneOf(LEVELS));
      return;
    }
    field.set(header, level.get());
    if (!level.get().id().equals(text)) {
      instead(target(field), text, level.get().id());
    }
  }

  /** Notes that the current text was read as the one that documents write. */
  private void instead(Target target, String text, String id) {
    String shown = Input.quoted(text);
    input.note(
        Note.Kind.CORRECTED,
        input.here(),
        target,
        text,
        shown + "按 " + Input.quoted(id) + " 读取",
        shown + " is read as " + Input.quoted(id));
  }

  private void day(HeaderField field) throws IOException {
    LocalDate day;
    try {
      day = LocalDate.parse(parser.getText());
    } catch (DateTimeParseException e) {
      input.refuse(target(field), Expected.DATE);
      return;
    }
    field.set(header, day);
  }
}
