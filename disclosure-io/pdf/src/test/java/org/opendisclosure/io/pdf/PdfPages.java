package org.opendisclosure.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws pages as programs do: every character and every line at a place of its own. The fonts have
 * no shapes, one for each 256 characters, and say what their characters mean.
 */
final class PdfPages {

  private final float width;
  private final float height;
  private final List<List<String>> pages = new ArrayList<>();
  private final Map<Integer, Integer> blocks = new TreeMap<>();
  private String prefix = "";
  private int mode;
  private boolean isMeaningless;
  private boolean isOnItsSide;

  PdfPages(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /**
   * A page with a report of two figures, of which the first, in line 155 from 260 on, is left out.
   */
  static PdfPages report() {
    PdfPages pages = new PdfPages(595, 842).page();
    pages.text(60, 40, 12, "某市交通运输局2021年政府信息公开工作年度报告");
    pages.text(60, 70, 12, "二、主动公开政府信息情况");
    for (int row = 0; row < 4; row++) {
      pages.line(50, 100 + 40 * row, 450, 100 + 40 * row);
    }
    for (int column : List.of(50, 250, 450)) {
      pages.line(column, 100, column, 220);
    }
    pages.text(60, 115, 10, "信息内容").text(260, 115, 10, "本年处理决定数量");
    return pages.text(60, 155, 10, "行政许可").text(60, 195, 10, "行政处罚").text(260, 190, 10, "56");
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  int count() {
    return pages.size();
  }

  PdfPages page() {
    pages.add(new ArrayList<>());
    return this;
  }

  /** The same pages turned by a matrix. */
  PdfPages turned(String matrix, boolean isOnItsSide) {
    prefix = matrix + " cm";
    this.isOnItsSide = isOnItsSide;
    return this;
  }

  /** How text is rendered from here on; 3 is invisible. */
  PdfPages mode(int number) {
    mode = number;
    return this;
  }

  /** The same pages with fonts that do not say what their characters mean. */
  PdfPages meaningless() {
    isMeaningless = true;
    return this;
  }

  static double width(int character, double size) {
    return character < 0x250 ? size / 2 : size;
  }

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> width(c, size)).sum();
  }

  /** Text from a place on; y is counted from the top of the page. */
  PdfPages text(double x, double y, double size, String text) {
    double place = x;
    for (int character : text.codePoints().toArray()) {
      glyph(place, y, size, character);
      place += width(character, size);
    }
    return this;
  }

  private void glyph(double x, double y, double size, int character) {
    if (character == ' ') {
      return;
    }
    blocks.put(character >> 8, 0);
    draw(
        "BT %d Tr /F%d %.2f Tf 1 0 0 1 %.2f %.2f Tm <%02x> Tj ET",
        mode, character >> 8, size, x, height - y, character & 0xFF);
  }

  PdfPages line(double x1, double y1, double x2, double y2) {
    return draw("%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2);
  }

  /** A line as a thin area. */
  PdfPages bar(double x1, double y1, double x2, double y2) {
    double dx = Math.max(0.5, x2 - x1);
    double dy = Math.max(0.5, y2 - y1);
    return draw("%.2f %.2f %.2f %.2f re f", x1, height - y2, dx, dy);
  }

  PdfPages draw(String operators, Object... values) {
    pages.get(pages.size() - 1).add(String.format(Locale.ROOT, operators, values));
    return this;
  }

  /** The same pages, drawn in another order. */
  PdfPages shuffled(Random random) {
    pages.forEach(page -> Collections.shuffle(page, random));
    return this;
  }

  /** The same pages with all text drawn twice, as programs imitate bold type. */
  PdfPages doubled() {
    for (List<String> page : pages) {
      List<String> again =
          page.stream()
              .filter(operators -> operators.startsWith("BT"))
              .map(operators -> "q 1 0 0 1 0.3 0 cm " + operators + " Q")
              .toList();
      page.addAll(again);
    }
    return this;
  }

  byte[] bytes() {
    try (PDDocument document = document();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() throws IOException {
    PDDocument document = new PDDocument();
    COSDictionary fonts = new COSDictionary();
    for (int block : blocks.keySet()) {
      fonts.setItem(COSName.getPDFName("F" + block), font(document, block));
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    for (List<String> operators : pages) {
      PDPage page =
          new PDPage(isOnItsSide ? new PDRectangle(height, width) : new PDRectangle(width, height));
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      PDStream contents = new PDStream(document);
      try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
        String text = prefix + "\n" + String.join("\n", operators);
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(contents);
      document.addPage(page);
    }
    return document;
  }

  private COSDictionary font(PDDocument document, int block) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1, 1));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, 255);
    COSArray widths = new COSArray();
    for (int i = 0; i < 256; i++) {
      widths.add(COSInteger.get((long) width(block << 8 | i, 1000)));
    }
    font.setItem(COSName.WIDTHS, widths);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, new COSArray());
    font.setItem(COSName.ENCODING, encoding);
    if (!isMeaningless) {
      font.setItem(COSName.TO_UNICODE, meaning(document, block));
    }
    return font;
  }

  private static COSStream meaning(PDDocument document, int block) throws IOException {
    String map =
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        1 begincodespacerange <00> <ff> endcodespacerange
        1 beginbfrange <00> <ff> <%04x> endbfrange
        endcmap end end
        """
            .formatted(block << 8);
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }
}
