package org.opendisclosure.io.mht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/** What is read of web pages saved as one file. */
class MhtReaderTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final String HEAD =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="--=_x"; type="text/html"%s

      这是单个文件的网页。

      """;

  private static final String TABLE =
      "<h1>2017年度政府信息公开情况统计表</h1><table><tr><td>统计指标<td>单位<td>统计数"
          + "<tr><td>(一)收到申请数<td>件<td>%s<tr><td>1.当面申请数<td>件<td>2</table>";

  private static String page(String head, String figure) {
    return "<html><head>" + head + "</head><body>" + TABLE.formatted(figure) + "</body></html>";
  }

  private static String part(String fields, String content) {
    return "----=_x\n" + fields.strip() + "\n\n" + content + "\n";
  }

  private static Reading read(byte[] archive) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(archive), "report.doc", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static Reading read(String start, String... parts) {
    String archive = HEAD.formatted(start) + String.join("", parts) + "----=_x--\n";
    return read(archive.getBytes(StandardCharsets.UTF_8));
  }

  private static OptionalLong received(Reading reading) {
    return reading.form().orElseThrow().figures().findCount(RECEIVED);
  }

  @Test
  void theFirstPageIsRead() {
    Reading reading =
        read(
            "",
            part("Content-Type: image/png\nContent-Location: file:///C:/a.png", "..."),
            part("Content-Type: text/html", page("", "31")),
            part("Content-Type: text/html\nContent-Location: http://a.cn/b.htm", page("", "41")),
            part("Content-Type: text/html\nContent-Location: about:blank", "<p>2017</p>"));
    assertEquals(OptionalLong.of(31), received(reading));
  }

  @Test
  void aPageToWhichTheOneReadDoesNotLeadIsToldWithItsFigures() {
    String other = "<table><tr><td>1.当面申请数<td>件<td> <b>41</b></tr></table>";
    Reading reading =
        read(
            "",
            part("Content-Type: text/html", page("", "31")),
            part("Content-Type: text/html\nContent-Location: http://a.cn/b.htm", other),
            part("Content-Type: text/html\nContent-Location: about:blank", "<p>2017</p>"));
    assertEquals(1, reading.numbers().leftOut());
    List<Note> told = reading.notes().stream().filter(note -> note.kind().isFailure()).toList();
    assertEquals(List.of("41"), told.stream().map(Note::raw).toList());
    assertTrue(told.get(0).message().zh().contains("http://a.cn/b.htm"));
  }

  @Test
  void theArchiveMayNameThePageWithWhichItStarts() {
    Reading reading =
        read(
            "; start=\"<b@x>\"",
            part("Content-Type: text/html\nContent-ID: <a@x>", page("", "31")),
            part("Content-Type: text/html\nContent-ID: <b@x>", page("", "41")));
    assertEquals(OptionalLong.of(41), received(reading));
  }

  @Test
  void aPageAloneIsAnArchiveToo() {
    String file =
        "From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder()
                .encodeToString(page("", "31").getBytes(StandardCharsets.UTF_8));
    assertEquals(OptionalLong.of(31), received(read(file.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void quotedLinesAreJoined() {
    String page = page("", "3=\n1").replace("<td>件", "<td>=\n=E4=BB=B6");
    Reading reading =
        read(
            "", part("Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable", page));
    assertEquals(OptionalLong.of(31), received(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "UTF-16LE", "Big5"})
  void theEncodingIsThatOfThePart(String name) {
    String traditional = page("", "31").replace("开", "開").replace("统计", "統計");
    String page =
        name.equals("Big5") ? traditional.replaceAll("[^\\x00-\\x7F統計開件]", "X") : page("", "31");
    String encoded = Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName(name)));
    String fields = "Content-Type: text/html; charset=\"%s\"\nContent-Transfer-Encoding: base64";
    Reading reading = read("", part(fields.formatted(name), encoded));
    if (!name.equals("Big5")) {
      assertEquals(OptionalLong.of(31), received(reading));
    }
    assertTrue(reading.notes().stream().noneMatch(note -> note.message().en().contains("no text")));
  }

  @Test
  void whatAPageSaysOfItsEncodingCountsIfTheArchiveSaysNothing() {
    String head = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>";
    String encoded =
        Base64.getMimeEncoder()
            .encodeToString(page(head, "31").getBytes(Charset.forName("GB18030")));
    Reading reading =
        read("", part("Content-Type: text/html\nContent-Transfer-Encoding: base64", encoded));
    assertEquals(OptionalLong.of(31), received(reading));
  }

  @Test
  void styleSheetsOfTheArchiveCount() {
    String cell = "31<i class=a>1</i><i class=b>1</i><i class=c>1</i>";
    Reading reading =
        read(
            "",
            part(
                "Content-Type: text/html\nContent-Location: http://a.cn/b/c.htm",
                page(
                    "<link rel=stylesheet href='cid:s@x'><link rel=stylesheet"
                        + " href='../d/e%20f.css?1'>",
                    cell)),
            part("Content-Type: text/css\nContent-ID: <s@x>", ".a{display:none}"),
            part(
                "Content-Type: text/css\nContent-Location: http://a.cn/d/e f.css?1",
                "@import url(g.css);.b{display:none}"),
            part(
                "Content-Type: text/css\nContent-Location: http://a.cn/d/g.css",
                ".c{display:none}"));
    assertEquals(OptionalLong.of(31), received(reading));
    assertTrue(reading.isComplete(), reading.notes()::toString);
  }

  @Test
  void styleSheetsElsewhereAreNotFetchedAndTold() {
    Reading reading =
        read(
            "",
            part(
                "Content-Type: text/html",
                page("<link rel=stylesheet href='http://a.cn/s.css'>", "31")));
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("别处的样式")));
  }

  @Test
  void framesOfTheArchiveAreRead() {
    Reading reading =
        read(
            "",
            part(
                "Content-Type: text/html\nContent-Location: file:///C:/1/a.htm",
                "<html><frameset><frame src='a.files/sheet001.htm'><frame"
                    + " src='none.htm'></frameset></html>"),
            part(
                "Content-Type: text/html\nContent-Location: file:///C:/1/a.files/sheet001.htm",
                page("", "31")));
    assertEquals(OptionalLong.of(31), received(reading));
  }

  @Test
  void ofAWorkbookSavedAsPagesAllSheetsAreReadThatAreNotHidden() {
    String sheet =
        "<x:ExcelWorksheet><x:WorksheetSource HRef=\"a.files/%s.htm\"/>%s</x:ExcelWorksheet>";
    String head =
        "<link id=shLink href='a.files/1.htm'><link id=shLink href='a.files/2.htm'>"
            + "<link id=shLink href='a.files/3.htm'><!--[if gte mso 9]><xml>"
            + sheet.formatted("1", "")
            + sheet.formatted("2", "<x:Visible>SheetHidden</x:Visible>")
            + "</xml><![endif]-->";
    String location = "Content-Type: text/html\nContent-Location: file:///C:/1/";
    Reading reading =
        read(
            "",
            part(
                location + "a.htm",
                head
                    + "<frameset><frame src='a.files/1.htm'><frame"
                    + " src='a.files/t.htm'></frameset>"),
            part(location + "a.files/1.htm", "<p>2017年度政府信息公开情况统计表"),
            part(location + "a.files/2.htm", page("", "41")),
            part(location + "a.files/3.htm", page("", "31")),
            part(location + "a.files/t.htm", "<p>Sheet1"));
    assertEquals(OptionalLong.of(31), received(reading));
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("2.htm")));
  }

  @Test
  void framesInTheirOwnFramesEnd() {
    Reading reading =
        read(
            "",
            part(
                "Content-Type: text/html\nContent-Location: http://a/a",
                page("", "31")
                    + "<table><tr><td><iframe src=b></iframe><iframe src=b></iframe></table>"),
            part(
                "Content-Type: text/html\nContent-Location: http://a/b",
                "<iframe src=a></iframe>很多"));
    assertEquals(OptionalLong.of(31), received(reading));
  }

  @Test
  void anArchiveThatIsCutOffIsTold() {
    String page = page("", "31");
    String archive = HEAD.formatted("") + part("Content-Type: text/html", page);
    int end = archive.indexOf("</table>");
    Reading reading = read(archive.substring(0, end).getBytes(StandardCharsets.UTF_8));
    assertEquals(OptionalLong.of(31), received(reading));
    assertFalse(reading.isComplete());
  }

  @Test
  void anArchiveWithoutAPageIsRefused() {
    Reading reading = read("", part("Content-Type: image/png", "..."));
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().get(0).message().zh().contains("没有网页正文"));
  }

  @Test
  void partsInPartsWithoutEndAreRefused() {
    StringBuilder archive = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 100; i++) {
      archive.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%<d\n".formatted(i));
    }
    Reading reading = read(archive.toString().getBytes(StandardCharsets.UTF_8));
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().get(0).message().zh().contains("嵌套"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version:",
        "MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
        "MIME-Version: 1.0\n\n\0",
      })
  void damageIsNoException(String archive) {
    assertTrue(read(archive.getBytes(StandardCharsets.UTF_8)).form().isEmpty());
  }
}
