package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.opendisclosure.model.StatisticsForm;

/** Writes a form into a document of an application. */
final class FormSerializer extends StdSerializer<StatisticsForm> {

  private static final long serialVersionUID = 1L;

  FormSerializer() {
    super(StatisticsForm.class);
  }

  @Override
  public void serialize(StatisticsForm form, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    DocumentWriter.write(form, out);
  }
}
