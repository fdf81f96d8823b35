package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.part.InnerFile;

/** A page with its styles, and what of its tables is not seen. */
final class HtmlPage {

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final InnerFile part;
  private final Frames frames;
  private final Cascade cascade;
  private final HtmlStyle style;
  private final List<Element> hidden = new ArrayList<>();
  private final List<String> unseen = new ArrayList<>();
  private int unseenLine;
  private int hiddenFigures;
  private int hiddenLine;

  /**
   * A page.
   *
   * @param page its elements
   * @param part where it stands
   * @param frames its frames and those of the pages around it
   */
  HtmlPage(Document page, InnerFile part, Frames frames) {
    this.part = part;
    this.frames = frames;
    this.cascade = new Cascade(page, part.neighbours());
    this.style = HtmlStyle.ofPage(cascade);
  }

  Cascade cascade() {
    return cascade;
  }

  /** How the page is shown around all elements. */
  HtmlStyle style() {
    return style;
  }

  HtmlStyle style(Element element, HtmlStyle outer) {
    return HtmlStyle.of(element, outer, cascade);
  }

  /** The line on which a node stands; 0 if nothing tells. */
  int line(Node node) {
    return node.sourceRange().isTracked()
        ? part.linesBefore() + node.sourceRange().start().lineNumber()
        : 0;
  }

  /** Whether the rows of a table are to be read, rather than what stands in its cells. */
  boolean isForm(Element table) {
    return NestedTables.isForm(table)
        && table.select("iframe").stream().noneMatch(frame -> Frames.is(frame, part));
  }

  /** The page of a frame, if the element is one. */
  Optional<InnerFile> frame(Element element) {
    return Frames.is(element, part) ? frames.next(element, part) : Optional.empty();
  }

  /** The page of a sheet of a workbook. */
  Optional<InnerFile> sheet(Element link) {
    return frames.next(link, part);
  }

  Frames frames() {
    return frames;
  }

  /** Whether a row or a group of rows takes no part in the layout; its figures are told. */
  boolean leavesOut(Element element, HtmlStyle shown) {
    if (shown.isAbsent()) {
      for (Element row : element.select("tr")) {
        List<String> texts = row.children().eachText();
        if (texts.stream().anyMatch(NumberLook::is)) {
          hidden.add(row);
        }
      }
    }
    return shown.isAbsent();
  }

  /** Looks whether there is a figure in a cell of which one sees nothing. */
  void unseen(Element cell) {
    String text = cell.text();
    if (NumberLook.is(text)) {
      unseenLine = unseen.isEmpty() ? line(cell) : unseenLine;
      unseen.add(text);
    }
  }

  /** Counts the cells with figures in what is not seen. */
  void countHidden(Element element) {
    int figures = 0;
    for (Element cell : element.select("td")) {
      figures += FIGURE.matcher(cell.ownText()).find() ? 1 : 0;
    }
    if (figures > 0 && hiddenFigures == 0) {
      hiddenLine = line(element);
    }
    hiddenFigures += figures;
  }

  /** Says what was not read, or may have been wrongly. */
  void note(Notes notes) {
    for (Element row : hidden) {
      String raw = String.join(" | ", row.children().eachText());
      notes.refuse(line(row), 0, "", raw, Problems.HIDDEN_ROW);
    }
    if (!unseen.isEmpty()) {
      String raw = String.join(" | ", unseen);
      notes.correct(unseenLine, 0, "", raw, HtmlProblems.unseen(unseen.size()));
    }
    if (hiddenFigures > 0) {
      notes.correct(hiddenLine, HtmlProblems.hiddenTables(hiddenFigures));
    }
    if (cascade.isCut()) {
      notes.refuse(0, HtmlProblems.tooManyStyles());
    } else if (!cascade.isWhole()) {
      notes.correct(0, HtmlProblems.styleElsewhere());
    }
    if (cascade.isUnclear()) {
      notes.keep(0, HtmlProblems.unclearStyle());
    }
  }
}
