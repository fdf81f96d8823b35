package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.report.mapped.ReportObjects;
import org.opendisclosure.model.text.Language;

/**
 * Writes results into a document of an application.
 *
 * @param language gives the language of the messages; null for that of the mapper's locale
 */
record ResultWriter(@Nullable Supplier<Language> language) implements Serializable {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Writes the object that stands for a result.
   *
   * @param result of one of {@link ReportObjects#types}
   * @param out where to write
   * @param provider the call of the mapper
   * @throws IOException if the target fails
   */
  void object(Object result, JsonGenerator out, SerializerProvider provider) throws IOException {
    out.writeStartObject();
    properties(result, out, provider);
    out.writeEndObject();
  }

  /**
   * Writes its properties. Every figure goes over as it is, never as a binary fraction.
   *
   * @param result of one of {@link ReportObjects#types}
   * @param out where to write
   * @param provider the call of the mapper
   * @throws IOException if the target fails
   */
  void properties(Object result, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    byte[] json = ReportObjects.json(result, language(provider.getLocale()));
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      int depth = 0;
      for (JsonToken token = parser.nextToken(); depth >= 0; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth >= 0) {
          out.copyCurrentEventExact(parser);
        }
      }
    }
  }

  private Language language(Locale locale) {
    return language == null ? Language.of(locale) : language.get();
  }
}
