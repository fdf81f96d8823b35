package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.Serializable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.mapped.ReadingSchema;

/**
 * Writes readings into a document of an application.
 *
 * @param results what writes the notes
 */
record ReadingWriter(ResultWriter results) implements Serializable {

  void properties(Reading reading, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeFieldName(ReadingSchema.FORM);
    if (reading.form().isPresent()) {
      DocumentWriter.write(reading.form().get(), out);
    } else {
      out.writeNull();
    }
    out.writeFieldName(ReadingSchema.ASSESSMENT);
    if (reading.assessment().isPresent()) {
      out.writeTree(AssessmentJson.node(reading.assessment().get()));
    } else {
      out.writeNull();
    }
    out.writeBooleanField(ReadingSchema.COMPLETE, reading.isComplete());
    out.writeFieldName(ReadingSchema.NUMBERS);
    results.object(reading.numbers(), out, provider);
    out.writeArrayFieldStart(ReadingSchema.NOTES);
    for (Note note : reading.notes()) {
      results.object(note, out, provider);
    }
    out.writeEndArray();
  }
}
