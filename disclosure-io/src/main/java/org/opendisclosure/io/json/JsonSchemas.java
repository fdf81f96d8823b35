package org.opendisclosure.io.json;

import org.opendisclosure.io.report.mapped.ReadingSchema;
import org.opendisclosure.model.Edition;

/**
 * The JSON Schema (2020-12) of each edition, derived from its cells: official labels are the
 * titles.
 *
 * <p>Every document that {@link JsonFormWriter} writes of a form with valid figures conforms. JSON
 * Schema cannot tell 1.0 from 1 or see a duplicate property; {@link JsonFormReader} does.
 */
public final class JsonSchemas {

  private JsonSchemas() {}

  /**
   * The identifier of an edition's documents, which stands in each of them.
   *
   * @param edition the edition
   * @return such as {@code urn:opendisclosure:annual-report-2021:1}
   */
  public static String id(Edition edition) {
    return DocumentShape.schemaId(edition);
  }

  /**
   * The schema of an edition's documents.
   *
   * @param edition the edition
   * @return the text of the schema, the same every time
   */
  public static String of(Edition edition) {
    return SchemaWriter.write(DocumentShape.of(edition));
  }

  /**
   * The schema of what {@link DisclosureModule} writes of a {@link
   * org.opendisclosure.io.format.Reading}.
   *
   * @return the text of the schema, the same every time
   */
  public static String reading() {
    return ReadingSchema.text();
  }
}
