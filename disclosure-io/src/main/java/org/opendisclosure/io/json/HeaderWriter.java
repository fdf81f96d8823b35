package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;

/** Writes the header of a document. */
final class HeaderWriter {

  private static final HeaderField[] FIELDS = HeaderField.values();

  private static final SerializedString[] NAMES =
      Arrays.stream(FIELDS)
          .map(field -> new SerializedString(field.id()))
          .toArray(SerializedString[]::new);

  private HeaderWriter() {}

  static void write(Header header, JsonGenerator out) throws IOException {
    out.writeStartObject();
    properties(header, out);
    out.writeEndObject();
  }

  static void properties(Header header, JsonGenerator out) throws IOException {
    for (HeaderField field : FIELDS) {
      Optional<?> value = field.get(header);
      if (value.isPresent()) {
        out.writeFieldName(NAMES[field.ordinal()]);
        write(value.get(), out);
      }
    }
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(value instanceof OrganLevel level ? level.id() : value.toString());
    }
  }
}
