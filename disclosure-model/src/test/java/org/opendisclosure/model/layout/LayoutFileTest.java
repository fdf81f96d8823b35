package org.opendisclosure.model.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.model.Edition;

/** A locality's layout is one plain text file; whatever is wrong with it is said by line. */
class LayoutFileTest {

  private static final String GOOD =
      """
      # A county, 2016.
      id: some-county-2016
      edition: statistics-2017
      title: 2016年度政府信息公开情况统计表

      1 | proactiveDisclosure.heading | 一、主动公开 | -
      2 | proactiveDisclosure.disclosedItems
        | complaints |  | 次
      3 | fees | - |
      """;

  @TempDir Path folder;

  private static Layout read(String text) {
    return LayoutFile.read(new StringReader(text), "own.layout");
  }

  private static List<String> problems(String text) {
    LayoutException e = assertThrows(LayoutException.class, () -> read(text));
    assertEquals("own.layout", e.file());
    assertTrue(e.problems().stream().allMatch(p -> p.zh().matches(".*\\p{IsHan}.*")));
    return e.problems().stream().map(p -> p.line() + ": " + p.en()).toList();
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("own.layout"), text, charset);
  }

  @Test
  void readsNumbersWordingsAndUnits() {
    Layout layout = read(GOOD);
    assertEquals("some-county-2016", layout.id());
    assertEquals(Edition.STATISTICS_2017, layout.edition());
    assertEquals("2016年度政府信息公开情况统计表", layout.title());
    assertEquals(
        List.of(
            "1/proactiveDisclosure.heading/一、主动公开/",
            "2/proactiveDisclosure.disclosedItems/(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)/条",
            "/complaints/六、举报投诉数量/次",
            "3/fees//万元"),
        layout.lines().stream()
            .map(l -> String.join("/", l.number(), l.line().id(), l.label(), l.unit()))
            .toList());
  }

  @Test
  void readsAFileInUtf8WithOrWithoutAByteOrderMark() throws IOException {
    Charset utf8 = Charset.forName("UTF-8");
    assertEquals(4, LayoutFile.read(write(GOOD, utf8)).lines().size());
    assertEquals(4, LayoutFile.read(write("\ufeff" + GOOD.substring(18), utf8)).lines().size());
    assertEquals(4, LayoutFile.read(write(GOOD.replace("\n", "\r\n"), utf8)).lines().size());
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    Path file = write(GOOD, Charset.forName("GB18030"));
    UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> LayoutFile.read(file));
    assertEquals(file + ": this is no UTF-8 text", e.getMessage());
  }

  @Test
  void saysThatAFileCannotBeRead() {
    Path missing = folder.resolve("missing.layout");
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> LayoutFile.read(missing));
    assertEquals(missing + ": cannot be read", e.getMessage());
  }

  @Test
  void passesOnThatAReaderFails() {
    assertThrows(UncheckedIOException.class, () -> LayoutFile.read(new Broken(), "broken.layout"));
  }

  private static final class Broken extends Reader {
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("broken");
    }

    @Override
    public void close() {}
  }

  @Test
  void listsAllProblemsByLine() {
    assertEquals(
        List.of(
            "0: the entry 'title: …' is missing",
            "2: the entry id has no value",
            "4: edition is given already in line 3",
            "5: expected one of [id, edition, title, without] or a row with '|', found: colour:"
                + " red",
            "6: expected one of [id, edition, title, without] or a row with '|', found: complaints",
            "7: the edition statistics-2017 has no line complaint",
            "9: complaints is printed already in line 8",
            "10: expected number | line | label | unit, found 5 fields",
            "11: the row names no line; expected number | line | label | unit"),
        problems(
            """
            # a comment
            id:
            edition: statistics-2017
            edition: annual-report-2019
            colour: red
            complaints
            1 | complaint
            2 | complaints
            3 | complaints
            4 | fees | 费用 | 万元 | 0
            5 |
            """));
  }

  /** As 被依法纠错数 stands below reconsideration and below litigation, but never twice below one. */
  @Test
  void linesBelowTheSameHeadingAreWordedDifferently() {
    String rows =
        """
        id: own
        edition: statistics-2017
        title: 表
        1 | reconsideration.upheld | 维持数
        2 | litigation.upheld      | 维持数
        """;
    assertEquals(
        List.of("7: '(一)维 持数' is worded like line 6 and cannot be told from it"),
        problems(
            rows
                + "3 | reconsideration.corrected | (一)维持数\n"
                + "4 | reconsideration.other | (一)维 持数\n"
                + "5 | litigation.other | -\n6 | litigation.corrected | -\n"));
  }

  @Test
  void anUnknownEditionHidesNoOtherProblem() {
    assertEquals(
        List.of(
            "2: unknown edition statistics-2016; expected one of"
                + " [statistics-2017, annual-report-2019, annual-report-2021]",
            "5: expected number | line | label | unit, found 5 fields"),
        problems(
            """
            id: own
            edition: statistics-2016
            title: 表
            1 | complaints
            2 | a | b | c | d
            """));
  }

  @Test
  void anEmptyFileLacksEverything() {
    assertEquals(
        List.of(
            "0: the entry 'id: …' is missing",
            "0: the entry 'edition: …' is missing",
            "0: the entry 'title: …' is missing",
            "0: no line is printed; expected rows such as: 1 | fees | label | unit"),
        problems(""));
  }

  @Test
  void aLayoutPrintsAtLeastOneLine() {
    assertEquals(
        List.of("0: no line is printed; expected rows such as: 1 | fees | label | unit"),
        problems("id: own\nedition: statistics-2017\ntitle: 表\n# 1 | complaints\n"));
  }

  @Test
  void theMessageShowsFileLineAndReason() {
    LayoutException e =
        assertThrows(LayoutException.class, () -> read(GOOD + "4 | complaint\n5 | fee\n"));
    assertEquals(
        List.of(
            "own.layout:10: the edition statistics-2017 has no line complaint",
            "own.layout:11: the edition statistics-2017 has no line fee"),
        e.getMessage().lines().toList());
    LayoutException whole = assertThrows(LayoutException.class, () -> read(""));
    assertTrue(whole.getMessage().startsWith("own.layout: the entry 'id: …' is missing"));
  }

  @Test
  void problemsSurviveSerialisation() throws IOException, ClassNotFoundException {
    LayoutException e = assertThrows(LayoutException.class, () -> read("1 | complaint"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(e);
    LayoutException again =
        (LayoutException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertEquals(e.problems(), again.problems());
    assertEquals(e.getMessage(), again.getMessage());
  }

  @Test
  void moneyIsPrintedInAUnitOfMoneyThatNoHeadingNames() {
    assertEquals(
        "元",
        read(GOOD.replace("fees | - |", "fees | - | 元")).lines().stream()
            .filter(line -> line.line().id().equals("fees"))
            .findFirst()
            .orElseThrow()
            .unit());
    assertEquals(
        List.of("9: '美元' is no unit of money; expected one of [元, 千元, 万元, 百万元, 亿元]"),
        problems(GOOD.replace("fees | - |", "fees | - | 美元")));
    assertEquals(
        List.of("4: '本年收费金额(单位:万元)' is printed with its unit, which cannot be '元'"),
        problems(
            """
            id: own
            edition: annual-report-2021
            title: 年度报告
            | proactiveDisclosure.fees | | 元
            """));
  }

  private static List<String> printed(String text) {
    return read("id: own\nedition: annual-report-2021\ntitle: 表\n" + text).lines().stream()
        .map(line -> line.line().id())
        .toList();
  }

  @Test
  void aLayoutMayStateOnlyWhatDiffersFromTheOfficialOne() {
    List<String> official =
        Layouts.builtIn().official(Edition.ANNUAL_REPORT_2021).lines().stream()
            .map(line -> line.line().id())
            .toList();
    List<String> expected = new ArrayList<>(official);
    expected.removeIf(line -> line.startsWith("review.") || line.equals("overview"));
    assertEquals(expected, printed("without: overview review.*"));
    assertEquals(expected, printed("without: overview review.*\n1 | otherMatters | 六、其他"));
    expected.add(0, "overview");
    assertEquals(expected, printed("without: review.*"));
  }

  @Test
  void whatIsLeftOutMustBeALine() {
    LayoutException e = assertThrows(LayoutException.class, () -> printed("without: nothing"));
    assertEquals(4, e.problems().get(0).line());
    assertEquals("the edition annual-report-2021 has no line nothing", e.problems().get(0).en());
  }
}
