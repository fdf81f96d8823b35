package org.opendisclosure.io.quirks;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of an OFD file (GB/T 33190), written from places in points that grow upwards. */
final class OfdSheet {

  private static final double POINTS = 72 / 25.4;
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  /** A character, where the next one would begin, and its direction with the clock. */
  record Glyph(String text, double x, double y, double advance, double size, double turn) {

    boolean isOnLineOf(Glyph other) {
      return turn == 0
          && other.turn == 0
          && Math.abs(y - other.y) < 0.01
          && Math.abs(size - other.size) < 0.01;
    }

    double right() {
      return x + advance;
    }
  }

  private final PDRectangle box;
  private final boolean isByLine;
  private final StringBuilder objects = new StringBuilder();
  private final List<Glyph> run = new ArrayList<>();
  private String look = "";
  private String clip = "";
  private int id = 100;

  OfdSheet(PDRectangle box, boolean isByLine) {
    this.box = box;
    this.isByLine = isByLine;
  }

  private String place(double x, double y) {
    return mm(x - box.getLowerLeftX()) + " " + mm(box.getUpperRightY() - y);
  }

  private static String mm(double points) {
    return number(points / POINTS);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** The boundary of things that say themselves where they are: the page. */
  private String page() {
    return "0 0 " + mm(box.getWidth()) + " " + mm(box.getHeight());
  }

  void glyph(Glyph glyph, String colour, boolean isShown, Area shown) {
    String ownLook = (isShown ? "" : " Visible=\"false\"") + "|" + colour;
    String ownClip = clips(shown);
    if (!run.isEmpty() && !goesOn(glyph, ownLook, ownClip)) {
      end();
    }
    look = ownLook;
    clip = ownClip;
    run.add(glyph);
  }

  private boolean goesOn(Glyph glyph, String ownLook, String ownClip) {
    Glyph last = run.get(run.size() - 1);
    double gap = (glyph.x - last.right()) / glyph.size;
    if (!glyph.isOnLineOf(last) || !look.equals(ownLook) || !clip.equals(ownClip) || gap < -0.2) {
      return false;
    }
    if (gap > 0.25 && isByLine) {
      double width = gap * glyph.size;
      run.add(new Glyph(" ", last.right(), last.y, width, last.size, 0));
    }
    return gap <= 0.25 || isByLine;
  }

  /** Writes what is left of the text. */
  void end() {
    if (run.isEmpty()) {
      return;
    }
    Glyph first = run.get(0);
    StringBuilder text = new StringBuilder();
    StringBuilder deltas = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      int[] characters = run.get(i).text.codePoints().toArray();
      for (int c = 0; c < characters.length; c++) {
        text.appendCodePoint(characters[c]);
        double left = run.get(i).x + c * run.get(i).advance / characters.length;
        boolean isLast = i == run.size() - 1 && c == characters.length - 1;
        double next =
            c < characters.length - 1
                ? left + run.get(i).advance / characters.length
                : isLast ? left : run.get(i + 1).x;
        deltas.append(isLast ? "" : mm(next - left) + " ");
      }
    }
    String[] looks = look.split("\\|");
    double cos = Math.cos(first.turn);
    double sin = Math.sin(first.turn);
    String matrix =
        first.turn == 0
            ? ""
            : " CTM=\"%s %s %s %s 0 0\""
                .formatted(number(cos), number(sin), number(-sin), number(cos));
    objects.append(
        """
        <ofd:TextObject ID="%d" Boundary="%s %s %s" Font="1" Size="%s"%s%s>%s\
        <ofd:FillColor Value="%s"/><ofd:TextCode X="0" Y="0" DeltaX="%s">%s</ofd:TextCode>\
        </ofd:TextObject>
        """
            .formatted(
                id++,
                place(first.x, first.y),
                "0",
                "0",
                mm(first.size),
                matrix,
                looks[0],
                moved(clip, first),
                looks[1],
                deltas.toString().strip(),
                text.toString().replace("&", "&amp;").replace("<", "&lt;")));
    run.clear();
  }

  /** Clips that are not moved by the place of their object. */
  private String moved(String clips, Glyph first) {
    double left = box.getLowerLeftX() - first.x;
    double top = first.y - box.getUpperRightY();
    return clips
        .replace(
            "@", mm(left) + " " + mm(top) + " " + mm(box.getWidth()) + " " + mm(box.getHeight()))
        .replace("<ofd:Clips>", "<ofd:Clips TransFlag=\"false\">");
  }

  void path(Shape path, String colour, boolean isStroked, boolean isFilled, Area shown) {
    end();
    objects.append(
        """
        <ofd:PathObject ID="%d" Boundary="%s" LineWidth="0.25" Stroke="%s" Fill="%s">%s\
        <ofd:FillColor Value="%s"/><ofd:StrokeColor Value="%s"/>\
        <ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>
        """
            .formatted(
                id++,
                page(),
                isStroked,
                isFilled,
                clips(shown).replace("@", page()),
                colour,
                colour,
                data(path)));
  }

  /** What shows, unless it is the whole page; {@code @} stands for the boundary. */
  private String clips(Area shown) {
    Rectangle2D bounds = shown.getBounds2D();
    Rectangle2D all =
        new Rectangle2D.Double(
            box.getLowerLeftX() + 1,
            box.getLowerLeftY() + 1,
            box.getWidth() - 2,
            box.getHeight() - 2);
    return shown.isRectangular() && bounds.contains(all)
        ? ""
        : "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"@\"><ofd:AbbreviatedData>"
            + data(shown)
            + "</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
  }

  private String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      data.append("MLQBC".charAt(kind));
      int points = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind);
      for (int p = 0; p < points; p++) {
        data.append(' ').append(place(at[2 * p], at[2 * p + 1]));
      }
      data.append(' ');
    }
    return data.toString().strip();
  }

  static byte[] packed(List<OfdSheet> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder pages = new StringBuilder();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "OFD.xml",
          "<ofd:OFD%s><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      for (int i = 0; i < sheets.size(); i++) {
        OfdSheet sheet = sheets.get(i);
        String content = "Pages/Page_" + i + "/Content.xml";
        pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(i + 1, content));
        put(
            zip,
            "Doc_0/" + content,
            "<ofd:Page%s><ofd:Area><ofd:PhysicalBox>"
                + sheet.page()
                + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"9\">"
                + sheet.objects.toString().replace("%", "%%")
                + "</ofd:Layer></ofd:Content></ofd:Page>");
      }
      put(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document%s><ofd:CommonData/><ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.formatted(NAMESPACE).getBytes(StandardCharsets.UTF_8));
  }
}
