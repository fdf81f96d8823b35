package org.opendisclosure.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.ReadOptions.Strictness;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;

/**
 * What must hold for every input whatever: the reader ends, gives a form or says why not, and what
 * it gave can be checked, reported, and written and read back as it was.
 */
final class Oracle {

  private static final List<Format> FORMATS =
      Formats.all().stream().map(FormatDescriptor::format).filter(Format::isWritten).toList();
  private static final Set<Format> EXACT =
      Set.of(Format.JSON, Format.LONG, Format.WIDE, Format.SHEET);
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\u3000]+");

  /** What documents cannot hold. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\uFFFD-\\uFFFF&&[^\\s]]");

  private static final Checker CHECKER = Checker.builtIn();

  private final Subject subject;

  Oracle(Subject subject) {
    this.subject = subject;
  }

  /** Reads; only throws what is a finding. */
  List<Reading> read(byte[] input) {
    List<Reading> readings = read(input, ReadOptions.defaults());
    for (Reading reading : readings) {
      require(
          reading.form().isPresent()
              || reading.notes().stream().anyMatch(note -> note.kind().isFailure()),
          "neither a form nor a reason");
    }
    return readings;
  }

  /** Does with what was read all that can be done with it. */
  void use(byte[] input, List<Reading> readings) {
    use(input, readings, FORMATS, List.of(Language.values()));
  }

  /** Does with what was read a part of that, which chance decides. */
  void sample(byte[] input, List<Reading> readings, RandomGenerator random) {
    Format format = FORMATS.get(random.nextInt(FORMATS.size()));
    Language language = Language.values()[random.nextInt(Language.values().length)];
    use(input, readings, List.of(format), List.of(language));
  }

  private void use(
      byte[] input, List<Reading> readings, List<Format> formats, List<Language> languages) {
    strict(input, readings);
    for (Reading reading : readings) {
      CheckedForm checked = CheckedForm.of("fuzz", reading, CHECKER);
      languages.forEach(language -> report(checked, language));
      reading.form().ifPresent(form -> formats.forEach(format -> write(form, format)));
    }
  }

  private List<Reading> read(byte[] input, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader = subject.open(input, options)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  private void strict(byte[] input, List<Reading> readings) {
    boolean isClean = readings.stream().allMatch(reading -> reading.notes().isEmpty());
    try {
      List<Reading> strict = read(input, ReadOptions.defaults().with(Strictness.STRICT));
      require(isClean && strict.equals(readings), "strict reading overlooks notes");
    } catch (ReadException e) {
      require(!isClean, "strict reading refuses what has no notes");
    }
  }

  /**
   * Writes the form. Formats for programs give it back as it was; documents, in which a text may
   * look like a part of the form, give back the figures.
   */
  private static void write(StatisticsForm form, Format format) {
    written(form, format);
    StatisticsForm expected = EXACT.contains(format) ? form : bare(form);
    StatisticsForm again = again(written(expected, format), format);
    require(again.figures().equals(expected.figures()), format + " changes figures");
    require(
        again.equals(expected) || !EXACT.contains(format), format + " changes more than figures");
  }

  /** The same figures without texts, and what is unreadable with single spaces. */
  private static StatisticsForm bare(StatisticsForm form) {
    Figures.Builder figures = form.figures().toBuilder();
    for (Cell cell : form.edition().catalogue().cells()) {
      String raw = form.figures().findUnreadable(cell).orElse("");
      String spaced = SPACES.matcher(NO_TEXT.matcher(raw).replaceAll("")).replaceAll(" ").strip();
      if (cell.kind() == Kind.TEXT || !raw.isEmpty() && spaced.isEmpty()) {
        figures.blank(cell);
      } else if (!raw.isEmpty()) {
        figures.unreadable(cell, spaced);
      }
    }
    Header header = Header.builder().layout(form.getHeader().getLayout()).build();
    return StatisticsForm.of(form.edition(), header, figures.build(), List.of(), List.of());
  }

  private static byte[] written(StatisticsForm form, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  private static StatisticsForm again(byte[] written, Format format) {
    Subject reader =
        Arrays.stream(Subject.values())
            .filter(subject -> subject.format().equals(format))
            .findFirst()
            .orElse(Subject.ANY);
    try (FormReader again = reader.open(written, ReadOptions.defaults())) {
      return again
          .next()
          .form()
          .orElseThrow(() -> new AssertionError(format + " is not read back"));
    }
  }

  private static void report(CheckedForm form, Language language) {
    report(Reports.json(OutputStream.nullOutputStream(), language), form);
    report(Reports.html(OutputStream.nullOutputStream(), language), form);
    report(Reports.text(new StringWriter(), language), form);
    report(Reports.csv(new StringWriter(), language), form);
  }

  private static void report(ReportWriter writer, CheckedForm form) {
    try (writer) {
      writer.write(form);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
