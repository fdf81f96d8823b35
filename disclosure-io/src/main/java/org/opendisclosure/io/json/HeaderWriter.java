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
    text(HeaderProperty.ORGAN, header.getOrgan(), out);
    text(HeaderProperty.CREDIT_CODE, header.getCreditCode(), out);
    text(HeaderProperty.REGION_CODE, header.getRegionCode(), out);
    text(HeaderProperty.LEVEL, header.getLevel().map(OrganLevel::id), out);
    if (header.getYear().isPresent()) {
      out.writeFieldName(HeaderProperty.YEAR.encodedName());
      out.writeNumber(header.getYear().getAsInt());
    }
    if (header.getQuarter().isPresent()) {
      out.writeFieldName(HeaderProperty.QUARTER.encodedName());
      out.writeNumber(header.getQuarter().getAsInt());
    }
    text(HeaderProperty.LAYOUT, header.getLayout(), out);
    text(HeaderProperty.COMPILED_ON, header.getCompiledOn().map(LocalDate::toString), out);
    text(HeaderProperty.PUBLISHED_ON, header.getPublishedOn().map(LocalDate::toString), out);
    text(HeaderProperty.PRINCIPAL, header.getPrincipal(), out);
    text(HeaderProperty.REVIEWER, header.getReviewer(), out);
    text(HeaderProperty.COMPILER, header.getCompiler(), out);
    out.writeEndObject();
  }

  private static void text(HeaderProperty field, Optional<String> text, JsonGenerator out)
      throws IOException {
    if (text.isPresent()) {
      out.writeFieldName(field.encodedName());
      out.writeString(text.get());
    }
  }
}
