package org.opendisclosure.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page with one table of ruled cells and a font without shapes: as small as a PDF can be. */
final class SmallPdf {

  private static final int ROW = 20;
  private static final int COLUMN = 80;
  private static final int LEFT = 40;
  private static final int TOP = 800;
  private static final HexFormat HEX = HexFormat.of();

  private SmallPdf() {}

  static byte[] of(List<List<String>> rows) {
    StringBuilder page = new StringBuilder();
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < width; j++) {
        int x = LEFT + j * COLUMN;
        int y = TOP - i * ROW;
        page.append("%d %d %d %d re S\n".formatted(x, y, COLUMN, ROW));
        if (j < rows.get(i).size() && !rows.get(i).get(j).isEmpty()) {
          page.append(text(rows.get(i).get(j), x + 2, y + 6));
        }
      }
    }
    return file(LEFT * 2 + width * COLUMN, page.toString(), meaning(rows));
  }

  private static String text(String text, int x, int y) {
    String codes = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return "BT /F 4 Tf %d %d Td <%s> Tj ET\n".formatted(x, y, codes);
  }

  /** Every code is the character of that number. */
  private static String meaning(List<List<String>> rows) {
    String all = rows.stream().map(row -> String.join("", row)).collect(Collectors.joining());
    int[] used = all.chars().distinct().toArray();
    StringBuilder meaning =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin begincmap\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    meaning.append(used.length).append(" beginbfchar\n");
    for (int code : used) {
      meaning.append("<%1$04X> <%1$04X>\n".formatted(code));
    }
    return meaning.append("endbfchar\nendcmap end\n").toString();
  }

  private static byte[] file(int width, String page, String meaning) {
    List<String> objects =
        List.of(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 %d 842] /Contents 4 0 R".formatted(width)
                + " /Resources <</Font <</F 5 0 R>>>>>>",
            stream(page),
            "<</Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H"
                + " /DescendantFonts [6 0 R] /ToUnicode 7 0 R>>",
            "<</Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 1000"
                + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
                + " /FontDescriptor <</Type /FontDescriptor /FontName /F /Flags 4>>>>",
            stream(meaning));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    StringBuilder places = new StringBuilder();
    put(file, "%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      places.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
      put(file, "%d 0 obj %s endobj\n".formatted(i + 1, objects.get(i)));
    }
    int start = file.size();
    int count = objects.size() + 1;
    put(file, "xref\n0 %d\n0000000000 65535 f \n%s".formatted(count, places));
    put(file, "trailer <</Root 1 0 R /Size %d>>\nstartxref\n%d\n%%%%EOF\n".formatted(count, start));
    return file.toByteArray();
  }

  private static String stream(String content) {
    return "<</Length %d>> stream\n%s\nendstream".formatted(content.length(), content);
  }

  private static void put(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
