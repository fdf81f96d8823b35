package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.word.WordText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Documents as an office would send them on, which give the form back. */
class DocxWriterTest {

  private static final Path SAMPLES = Path.of("src", "main", "samples");

  @Property(tries = 15)
  void aDocumentGivesAConsistentFormBackWithoutANote(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = ConsistentForms.of(edition, new Random(seed)).next();
    Reading reading = Docx.read(Docx.of(form));
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(List.of(), reading.notes());
  }

  @Property(tries = 25)
  void aDocumentGivesAnyFormBackButForSpacesAtTheEndsOfLines(
      @ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = tidy(new FormGenerator(edition, new Random(seed)).next());
    Reading reading = Docx.read(Docx.of(form));
    assertEquals(form, reading.form().orElseThrow(), () -> reading.notes().toString());
    assertEquals(
        form.getUnreadable().size(),
        reading.notes().stream().filter(note -> note.kind() == Note.Kind.UNREADABLE).count());
    assertTrue(reading.notes().stream().noneMatch(note -> note.kind() == Note.Kind.REFUSED));
  }

  private static StatisticsForm tidy(StatisticsForm form) {
    Figures stated = form.figures();
    Figures.Builder figures = stated.toBuilder();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.kind() == Kind.TEXT && stated.isStated(cell)) {
        String text = stated.findText(cell).orElseThrow();
        String tidy = cell.line().table().isNarrative() ? paragraphs(text) : field(text);
        if (tidy.isEmpty()) {
          figures.blank(cell);
        } else {
          figures.text(cell, tidy);
        }
      }
    }
    return StatisticsForm.of(
        form.edition(),
        form.getHeader(),
        figures.build(),
        form.getUnknownLines(),
        form.getNotes().stream().map(DocxWriterTest::field).filter(n -> !n.isEmpty()).toList(),
        form.getExplanations().stream().map(DocxWriterTest::tidy).toList());
  }

  private static ExplainedDifference tidy(ExplainedDifference explanation) {
    ExplainedDifference.Builder tidy =
        ExplainedDifference.builder().from(explanation).text(words(explanation.getText()));
    explanation.getWho().ifPresent(who -> tidy.who(words(who)));
    return tidy.build();
  }

  /** A text that must not be blank. */
  private static String words(String text) {
    String field = field(text);
    return field.isEmpty() ? "无" : field;
  }

  private static String field(String text) {
    return WordText.strip(text.replace("\r\n", "\n"));
  }

  private static String paragraphs(String text) {
    return String.join(
        "\n", text.lines().map(WordText::strip).filter(line -> !line.isEmpty()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huaian-city-2024.csv", "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv", "otog-housing-2017.csv"
      })
  void aPublishedFormSurvivesAsADocument(String name) {
    StatisticsForm form = Forms.read(SAMPLES.resolve(name)).form().orElseThrow();
    Reading reading = Docx.read(Docx.of(form));
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void anotherProgramSeesTheTitleAndTheMergedTables() throws IOException {
    StatisticsForm form = Forms.read(SAMPLES.resolve("huaian-city-2024.csv")).form().orElseThrow();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Docx.of(form)))) {
      assertEquals("淮安市人民政府\n2024年政府信息公开工作年度报告", document.getParagraphs().get(0).getText());
      List<XWPFTable> tables = document.getTables();
      assertEquals(4, tables.size());
      XWPFTable applications = tables.get(1);
      assertEquals(28, applications.getRows().size());
      assertTrue(applications.getRow(2).isRepeatHeader());
      assertEquals("3119", applications.getRow(3).getTableCells().get(7).getText());
    }
  }

  @Test
  void aDocumentHoldsOneForm() {
    StatisticsForm form = Forms.read(SAMPLES.resolve("huaian-city-2024.csv")).form().orElseThrow();
    try (DocxWriter writer = new DocxWriter(new ByteArrayOutputStream(), Layouts.builtIn())) {
      writer.write(form);
      assertThrows(IllegalArgumentException.class, () -> writer.write(form));
    }
  }

  @Test
  void aDiskThatFailsIsSaid() {
    StatisticsForm form = Forms.read(SAMPLES.resolve("huaian-city-2024.csv")).form().orElseThrow();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("no space left");
          }
        };
    DocxWriter writer = new DocxWriter(full, Layouts.builtIn());
    assertThrows(UncheckedIOException.class, () -> writer.write(form));
    assertThrows(UncheckedIOException.class, writer::close);
  }
}
