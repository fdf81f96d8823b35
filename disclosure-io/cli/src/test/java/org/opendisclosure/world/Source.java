package org.opendisclosure.world;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;

/** The files that other programs are given. */
enum Source {
  /** A page of the project. */
  PAGE("html", form -> OfficePage.written(form, Format.HTML)),
  /** A page as most offices publish it. */
  OFFICE("html", form -> OfficePage.of(form).getBytes(StandardCharsets.UTF_8)),
  /** The cells of that page. */
  CELLS("cells", form -> CellList.of(OfficePage.of(form)).getBytes(StandardCharsets.UTF_8)),
  /** A Word document of the project. */
  DOCX("docx", form -> OfficePage.written(form, Format.DOCX)),
  /** A workbook of the project. */
  XLSX("xlsx", form -> OfficePage.written(form, Format.XLSX)),
  /** Markdown of the project. */
  MARKDOWN("md", form -> OfficePage.written(form, Format.MARKDOWN)),
  /** CSV of the project as printed. */
  SHEET("csv", form -> OfficePage.written(form, Format.SHEET)),
  /** The page of an office, saved by a text program. */
  OFFICE_DOCX("docx", OFFICE),
  /** The page of an office, put into a workbook. */
  OFFICE_XLSX("xlsx", CELLS);

  private final String ending;
  private final Optional<Function<StatisticsForm, byte[]>> writer;
  private final Optional<Source> origin;

  Source(String ending, Function<StatisticsForm, byte[]> writer) {
    this.ending = ending;
    this.writer = Optional.of(writer);
    this.origin = Optional.empty();
  }

  Source(String ending, Source origin) {
    this.ending = ending;
    this.writer = Optional.empty();
    this.origin = Optional.of(origin);
  }

  String ending() {
    return ending;
  }

  /** What another program makes it from; empty if the project writes it. */
  Optional<Source> origin() {
    return origin;
  }

  byte[] of(StatisticsForm form) {
    return writer.orElseThrow().apply(form);
  }
}
