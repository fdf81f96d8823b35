package org.opendisclosure.io.odf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** Walks the text of a document in the order of reading: paragraphs, lists, tables and boxes. */
final class TextDocument {

  private static final int MAX_REPEATED = 1_000;

  private final OdfXml xml;
  private final OdfStyles styles;
  private final Notes notes;
  private final Publication publication;
  private final Asides asides = new Asides();
  private final Changes changes = new Changes();
  private final TextLists lists;
  private final TextFlow flow;
  private int repeated;

  /**
   * Where blocks stand.
   *
   * @param row in a cell of which they stand, or null
   * @param behind the color behind them
   * @param isHidden whether they are part of what nobody sees
   */
  record Place(@Nullable WordRow row, String behind, boolean isHidden) {

    Place in(@Nullable WordRow cell) {
      return new Place(cell, behind, isHidden);
    }

    /** The same place on a color, if one is given. */
    Place on(@Nullable String color) {
      String given = TextLook.background(color);
      return given == null ? this : new Place(row, given, isHidden);
    }

    Place hidden(boolean isSo) {
      return new Place(row, behind, isHidden || isSo);
    }
  }

  TextDocument(OdfFile file, String name, ReadOptions options) {
    this.xml = file.content();
    this.styles = file.styles();
    this.notes = new Notes(name);
    this.publication = new Publication(options, notes);
    this.lists = new TextLists(styles.lists());
    this.flow = new TextFlow(new Fields(), asides, publication, notes);
  }

  /** Reads the rest of the text that the reader is at. */
  List<Reading> read() throws RefusedException {
    blocks(new Place(null, styles.page(), false));
    for (int i = 0; i < changes.inserted(); i++) {
      asides.insertion();
    }
    for (int i = 0; i < changes.deleted(); i++) {
      asides.deletion();
    }
    flow.end();
    return publication.read();
  }

  /** Reads what the present element holds. */
  void blocks(Place place) throws RefusedException {
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      block(place);
    }
  }

  /** Reads the block that the reader is at; what only encloses others is passed into. */
  void block(Place place) throws RefusedException {
    String name = xml.name();
    switch (name) {
      case "text:p", "text:h" -> paragraph(place);
      case "text:list" -> list(place);
      case "table:table" -> new TextTable(this, xml, styles, flow).read(place);
      case "text:section" -> section(place);
      case "text:tracked-changes" -> changes.read(xml);
      case "text:change", "text:change-start", "text:change-end" -> changes.pass(xml);
      case "office:forms", "office:annotation", "text:number", "office:event-listeners" ->
          xml.skip();
      default -> {
        if (name.startsWith("draw:")) {
          drawing(place, flow.paragraph(place.row()));
        } else if (name.endsWith("-source") || name.endsWith("-decls")) {
          xml.skip();
        }
      }
    }
  }

  private void section(Place place) throws RefusedException {
    Map<String, String> style = styles.style("section", xml.attribute("style-name"));
    boolean isHidden = xml.is("display", "none") || xml.is("is-hidden", "true");
    blocks(place.on(style.get("section:background-color")).hidden(isHidden));
  }

  private void list(Place place) throws RefusedException {
    lists.begin(xml);
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "text:list-item" -> {
          lists.item(xml);
          blocks(place);
        }
        case "text:list-header" -> {
          lists.header();
          blocks(place);
        }
        default -> xml.skip();
      }
    }
    lists.end();
  }

  private void paragraph(Place place) throws RefusedException {
    String name = xml.attribute("style-name");
    Map<String, String> style = styles.style("paragraph", name);
    TextLook look = styles.look("paragraph", name);
    Place here = place.on(style.get("paragraph:background-color"));
    SeenParagraph paragraph = flow.paragraph(place.row());
    paragraph.number(lists.number(xml));
    boolean isHidden = place.isHidden() && !isInHiddenRow(place.row());
    DocumentText text = new DocumentText(this, here, paragraph);
    new InlineText(xml, styles, changes, text)
        .paragraph(isHidden ? TextLook.UNSEEN.over(look) : look);
    if (text.isHidden()) {
      flow.drop(paragraph);
    } else if (!changes.isDeleted()) {
      flow.end(paragraph);
    }
  }

  /** Whether blocks stand in a row that is not used, of which a note says what it holds. */
  private static boolean isInHiddenRow(@Nullable WordRow row) {
    return row != null && row.isHidden();
  }

  /** Counts a row that is there again, which no office program writes. */
  void repeat() throws RefusedException {
    if (++repeated > MAX_REPEATED) {
      throw new RefusedException(Problems.tooManyRows(MAX_REPEATED));
    }
  }

  void note() {
    asides.footnote();
  }

  /** Reads the drawing that the reader is at: the text in it, and the pictures. */
  void drawing(Place place, SeenParagraph anchor) throws RefusedException {
    Place inside = new Place(place.row(), TextLook.UNKNOWN, place.isHidden());
    String words = "";
    boolean isPicture = false;
    int depth = xml.depth();
    flow.beginBox();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "draw:image", "draw:object", "draw:object-ole", "draw:plugin", "draw:applet" -> {
          isPicture = true;
          xml.skip();
        }
        case "svg:desc", "svg:title" -> words = xml.content().strip();
        case "text:p", "text:h", "text:list", "table:table", "text:section" -> block(inside);
        case "office:event-listeners", "office:annotation" -> xml.skip();
        default -> {}
      }
    }
    flow.endBox();
    if (isPicture && !changes.isDeleted()) {
      asides.picture();
      anchor.picture(words);
    }
  }
}
