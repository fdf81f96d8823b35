package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;

/** Writes the header of a document. */
final class HeaderWriter {

  private HeaderWriter() {}

  static void write(Header header, JsonGenerator out) throws IOException {
    out.writeStartObject();
    text(HeaderField.ORGAN, header.getOrgan(), out);
    text(HeaderField.CREDIT_CODE, header.getCreditCode(), out);
    text(HeaderField.REGION_CODE, header.getRegionCode(), out);
    text(HeaderField.LEVEL, header.getLevel().map(OrganLevel::id), out);
    if (header.getYear().isPresent()) {
      out.writeFieldName(HeaderField.YEAR.encodedName());
      out.writeNumber(header.getYear().getAsInt());
    }
    if (header.getQuarter().isPresent()) {
      out.writeFieldName(HeaderField.QUARTER.encodedName());
      out.writeNumber(header.getQuarter().getAsInt());
    }
    text(HeaderField.LAYOUT, header.getLayout(), out);
    text(HeaderField.COMPILED_ON, header.getCompiledOn().map(LocalDate::toString), out);
    text(HeaderField.PUBLISHED_ON, header.getPublishedOn().map(LocalDate::toString), out);
    text(HeaderField.PRINCIPAL, header.getPrincipal(), out);
    text(HeaderField.REVIEWER, header.getReviewer(), out);
    text(HeaderField.COMPILER, header.getCompiler(), out);
    out.writeEndObject();
  }

  private static void text(HeaderField field, Optional<String> text, JsonGenerator out)
      throws IOException {
    if (text.isPresent()) {
      out.writeFieldName(field.encodedName());
      out.writeString(text.get());
    }
  }
}
