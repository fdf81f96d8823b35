package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas (2020-12) of what is written as JSON, one for each command of the command line
 * that does. Each is a text of its own that refers to no other.
 */
public enum ReportSchema {
  /** What {@link Reports#json} writes. */
  CHECK,
  /** What {@link Derivations#json} writes. */
  DERIVE,
  /** What {@link YearReports#json} writes. */
  COMPARE,
  /** What {@link YearReports#seriesJson} writes. */
  SERIES,
  /** What {@link Rollups#json} writes. */
  ROLLUP,
  /** What {@link Diagnoses#json} writes. */
  DIAGNOSE,
  /** What {@link Assessments#json} writes. */
  ASSESS;

  /**
   * Finds a schema by the command whose output it describes.
   *
   * @param id such as {@code check}
   * @return the schema, or empty if there is none of that command
   */
  public static Optional<ReportSchema> find(String id) {
    return Arrays.stream(values()).filter(schema -> schema.id().equals(id)).findFirst();
  }

  /**
   * The name of the command.
   *
   * @return such as {@code check}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The schema; also a resource of this module, such as {@code
   * /org/opendisclosure/io/report/check-report.schema.json}.
   *
   * @return its text
   */
  public String text() {
    String name = id() + "-report.schema.json";
    try (InputStream in = Objects.requireNonNull(ReportSchema.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
