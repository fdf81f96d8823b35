package org.opendisclosure.io.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.testing.ConsistentForms;

/**
 * Files as offices print them. Those among the resources were printed by LibreOffice from the pages
 * of the samples ({@code convert --to html}) on A5, with subsets of the fonts Noto Sans CJK (SIL
 * Open Font License), one of them from a page without style; of Liupanshui's long narrative parts
 * some paragraphs were left out.
 */
class PdfReaderTest {

  private static final Path SAMPLES = Path.of("src", "main", "samples");

  private static final byte[] SMALL = small().bytes();

  private static Reading read(byte[] pdf) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(pdf), "report.pdf", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = PdfReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static StatisticsForm sample(String name) {
    return Forms.read(SAMPLES.resolve(name + ".csv")).form().orElseThrow();
  }

  /** What is stated is as printed; where anything is missing, a note says what was not read. */
  private static void assertNothingSilentlyWrong(StatisticsForm form, Reading reading) {
    Figures expected = form.figures();
    Figures read = reading.form().orElseThrow().figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (read.isStated(cell) && read.findUnreadable(cell).isEmpty()) {
        assertEquals(figure(expected, cell), figure(read, cell), () -> cell + " " + told(reading));
      }
    }
    boolean isTold = reading.notes().stream().anyMatch(note -> note.kind() != Note.Kind.CORRECTED);
    assertTrue(isTold || read.equals(expected), () -> told(reading));
  }

  private static String figure(Figures figures, Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE -> figures.findCount(cell).toString();
      case MONEY -> figures.findAmount(cell).toString();
      case YES_NO -> figures.findAnswer(cell).toString();
      default -> figures.findText(cell).toString();
    };
  }

  private static String told(Reading reading) {
    return String.join("\n", reading.notes().stream().map(Note::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huaian-city-2024",
        "jinpen-township-2018",
        "liupanshui-housing-2020",
        "otog-housing-2017"
      })
  void aFormPrintedByAnOfficeProgramIsReadExactly(String name) {
    StatisticsForm form = sample(name);
    Reading reading = read(resource(name + ".pdf"));
    StatisticsForm read = reading.form().orElseThrow();
    assertEquals(form.getHeader(), read.getHeader());
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.kind() != Kind.TEXT) {
        assertEquals(figure(form.figures(), cell), figure(read.figures(), cell), cell::name);
      }
    }
    assertTrue(reading.isComplete(), () -> told(reading));
  }

  /** The head that most offices print over table four, by a browser and by an office program. */
  @Test
  void aHeadOfThreeRowsIsReadByItsMergedCells() {
    assertReview("chromium", 5, 0, 0, 2, 7, 8, 0, 0, 1, 9, 0, 0, 0, 0, 0);
    assertReview("writer", LongStream.range(0, 15).map(i -> 1556 + 3 * i).toArray());
  }

  private static void assertReview(String program, long... expected) {
    Reading reading = read(resource("three-row-head-" + program + ".pdf"));
    Figures figures = reading.form().orElseThrow().figures();
    long[] stated =
        Edition.ANNUAL_REPORT_2021.catalogue().cells().stream()
            .filter(cell -> cell.name().startsWith("review."))
            .mapToLong(cell -> figures.findCount(cell).orElseThrow())
            .toArray();
    assertArrayEquals(expected, stated);
    assertTrue(reading.isComplete(), () -> told(reading));
  }

  /** One page of a workbook whose columns are narrower than their figures. */
  @Test
  void figuresThatAColumnCutsOffAreRawWithBothTexts() {
    Reading reading = read(resource("cut-by-columns.pdf"));
    Figures figures = reading.form().orElseThrow().figures();
    CellCatalogue catalogue = Edition.ANNUAL_REPORT_2021.catalogue();
    Cell cut = catalogue.get("applications.refused.internalAffairs.naturalPerson");
    assertEquals("119… | 1199", figures.findUnreadable(cut).orElseThrow());
    Cell whole = catalogue.get("applications.refused.internalAffairs.total");
    assertEquals(OptionalLong.of(1217), figures.findCount(whole));
    assertFalse(reading.isComplete());
  }

  @Property(tries = 6)
  void aFormIsReadAsPrintedWhereverPagesBreak(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = ConsistentForms.of(edition, random).next();
    PdfPages pages = PdfPrinter.print(form, PrintStyle.random(random)).shuffled(random);
    Reading reading = read((random.nextBoolean() ? pages.doubled() : pages).bytes());
    assertNothingSilentlyWrong(form, reading);
  }

  @Property(tries = 6)
  void withoutRulingsNothingIsReadWrongly(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = ConsistentForms.of(edition, random).next();
    PrintStyle style = PrintStyle.random(random).with(PrintStyle.Rulings.NONE);
    assertNothingSilentlyWrong(form, read(PdfPrinter.print(form, style).bytes()));
  }

  @Test
  void aTableWithoutRulingsIsReadByItsColumns() {
    StatisticsForm form = sample("huaian-city-2024");
    Reading reading = read(resource("huaian-city-2024-without-rulings.pdf"));
    assertNothingSilentlyWrong(form, reading);
    Figures read = reading.form().orElseThrow().figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (!cell.name().startsWith("review.")) {
        assertEquals(figure(form.figures(), cell), figure(read, cell), cell::name);
      }
    }
  }

  @Test
  void headingsBesideTheirFiguresAreNotGuessed() {
    PdfPages pages = new PdfPages(595, 842).page();
    pages.text(60, 40, 12, "某市交通运输局2021年政府信息公开工作年度报告");
    pages.text(60, 70, 12, "二、主动公开政府信息情况");
    pages.text(60, 100, 10, "第二十条第(一)项");
    pages.text(60, 120, 10, "信息内容").text(200, 120, 10, "本年制发件数");
    pages.text(300, 120, 10, "本年废止件数").text(400, 120, 10, "现行有效件数");
    pages.text(60, 140, 10, "规章").text(310, 140, 10, "1").text(410, 140, 10, "2");
    pages.text(510, 140, 10, "3");
    Reading reading = read(pages.bytes());
    assertFalse(reading.isComplete(), () -> told(reading));
    assertTrue(told(reading).contains("没有框线"), () -> told(reading));
    for (Cell cell : Edition.ANNUAL_REPORT_2021.catalogue().cells()) {
      reading.form().ifPresent(form -> assertFalse(form.figures().isStated(cell), cell::name));
    }
  }

  @Test
  void textInColumnsIsTold() {
    PdfPages pages = small();
    pages.text(60, 260, 10, "五、存在的主要问题及改进情况");
    for (int i = 0; i < 6; i++) {
      pages.text(60, 280 + 14 * i, 10, "左栏文字左栏文字左栏文字");
      pages.text(300, 280 + 14 * i, 10, "右栏文字右栏文字右栏文字");
    }
    assertTrue(told(read(pages.bytes())).contains("分栏"));
  }

  private static PdfPages printed(StatisticsForm form) {
    return PdfPrinter.print(form, PrintStyle.plain());
  }

  @Test
  void aPageOnItsSideIsReadAsItIsMeant() {
    StatisticsForm form = sample("huaian-city-2024");
    for (String turn : List.of("0 1 -1 0 842 0", "-1 0 0 -1 595 842", "0 -1 1 0 0 595")) {
      byte[] pdf = printed(form).turned(turn, turn.startsWith("0")).bytes();
      assertEquals(form.figures(), read(pdf).form().orElseThrow().figures(), turn);
    }
  }

  @Test
  void aWatermarkIsNoPartOfTheFigures() {
    StatisticsForm form = sample("huaian-city-2024");
    PdfPages pages = printed(form);
    pages.draw("q 0.7 0.7 -0.7 0.7 400 -200 cm");
    pages.text(100, 300, 30, "内部资料").draw("Q");
    Reading reading = read(pages.bytes());
    assertEquals(form.figures(), reading.form().orElseThrow().figures());
    assertTrue(told(reading).contains("内部资料"), () -> told(reading));
  }

  @Test
  void figuresThatStandApartAreNotJoinedToOne() {
    PdfPages pages = small();
    pages.text(300, 155, 10, "34").text(260, 204, 10, "78");
    Reading reading = read(pages.bytes());
    Figures figures = reading.form().orElseThrow().figures();
    for (String line : List.of("administrativeLicensing", "administrativePenalties")) {
      Cell cell =
          Edition.ANNUAL_REPORT_2021.catalogue().get("proactiveDisclosure." + line + ".decisions");
      assertTrue(figures.findCount(cell).isEmpty());
      assertTrue(figures.findUnreadable(cell).orElseThrow().contains("|"));
    }
    assertFalse(reading.isComplete());
  }

  private static PdfPages small() {
    return PdfPages.report().text(260, 155, 10, "12");
  }

  private static void assertRefused(byte[] pdf, String reason) {
    Reading reading = read(pdf);
    assertTrue(reading.form().isEmpty());
    assertTrue(told(reading).contains(reason), () -> told(reading));
  }

  @Test
  void aScanIsRefusedWithAdvice() {
    assertRefused(new PdfPages(595, 842).page().line(50, 50, 500, 50).bytes(), "没有文字层");
    byte[] recognised = new PdfPages(595, 842).page().mode(3).text(50, 50, 10, "一、总体情况").bytes();
    assertRefused(recognised, "识别");
  }

  @Test
  void fontsThatDoNotSayWhatTheyMeanAreNotGuessed() {
    assertRefused(printed(sample("huaian-city-2024")).meaningless().bytes(), "字体没有说明");
  }

  @Test
  void anEncryptedFileIsRefusedWithAdvice() throws IOException {
    try (PDDocument document = printed(sample("otog-housing-2017")).document();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(out);
      assertRefused(out.toByteArray(), "已加密");
    }
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() {
    assertRefused(new PdfPages(595, 842).page().draw(" ".repeat(70 << 20)).bytes(), "过大");
    PdfPages pages = new PdfPages(595, 842);
    for (int i = 0; i <= 500; i++) {
      pages.page();
    }
    assertRefused(pages.bytes(), "500 页");
  }

  @Test
  void formsWithinFormsEndInAnAnswer() throws IOException {
    assertRefused(Hostile.nestedForms(), "过大");
    assertTrue(read(Hostile.loopingPages()).form().isEmpty());
    assertTrue(read(Hostile.deepArrays()).form().isEmpty());
  }

  @Property(tries = 60)
  void damagedFilesEndInAnAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] pdf = SMALL.clone();
    for (int i = random.nextInt(40); i >= 0; i--) {
      pdf[5 + random.nextInt(pdf.length - 5)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(4) == 0 ? 5 + random.nextInt(pdf.length - 5) : pdf.length;
    Reading reading = read(Arrays.copyOf(pdf, length));
    assertTrue(reading.form().isPresent() || !reading.isComplete());
  }

  /** PDFBox keeps names and operators for as long as it runs. */
  @Test
  void namesOfAFileDoNotStayInMemory() throws Exception {
    read(Hostile.manyNames());
    assertEquals(0, kept(COSName.class, "nameMap", "hostile-"));
    assertRefused(Hostile.manyOperators(), "已损坏");
    assertTrue(kept(Operator.class, "operators", "hostile") <= 101);
  }

  private static long kept(Class<?> type, String field, String start) throws Exception {
    Field map = type.getDeclaredField(field);
    map.setAccessible(true);
    return ((Map<?, ?>) map.get(null))
        .values().stream().filter(name -> name.toString().contains(start)).count();
  }
}
