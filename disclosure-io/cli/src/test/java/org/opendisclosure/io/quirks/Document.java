package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

/** A form as an office might publish it, before it is put into a file format. */
final class Document {

  private final Layout layout;
  private final List<Block> blocks = new ArrayList<>();
  private final boolean hasLooseTables;
  private boolean isGbk;

  private Document(Layout layout, boolean hasLooseTables) {
    this.layout = layout;
    this.hasLooseTables = hasLooseTables;
  }

  static Document of(StatisticsForm form, boolean hasLooseTables) {
    Document document = new Document(Layouts.builtIn().of(form), hasLooseTables);
    new FormPrinter(Layouts.builtIn(), new DocumentPrintout(document)).print(form);
    return document;
  }

  Layout layout() {
    return layout;
  }

  /** Whether a table that goes on behind a page may have lost a column there. */
  boolean hasLooseTables() {
    return hasLooseTables;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The tables of the form, without its header. */
  List<Grid> tables() {
    return grids().filter(grid -> !grid.isHeader()).toList();
  }

  private Stream<Grid> grids() {
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
  }

  List<Box> boxes() {
    return tables().stream().flatMap(grid -> grid.boxes().stream()).toList();
  }

  /** The boxes in which figures of the form stand. */
  List<Box> figures() {
    return boxes().stream().filter(box -> box.meaning().isPresent()).toList();
  }

  /** Prints all words that are no narrative in another way. */
  void reword(UnaryOperator<String> how) {
    grids()
        .flatMap(grid -> grid.boxes().stream())
        .filter(Box::isLabel)
        .forEach(box -> box.print(how.apply(box.text())));
    blocks.replaceAll(
        block ->
            block instanceof Paragraph paragraph
                    && (paragraph.role() == Paragraph.Role.HEADING
                        || paragraph.role() == Paragraph.Role.TITLE)
                ? paragraph.with(how.apply(paragraph.text()))
                : block);
  }

  boolean isGbk() {
    return isGbk;
  }

  void encodeInGbk() {
    isGbk = true;
  }
}
