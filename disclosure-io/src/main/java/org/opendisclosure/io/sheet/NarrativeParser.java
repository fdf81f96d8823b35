package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.SheetContent;
import org.opendisclosure.io.sheet.words.ColonLine;
import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;

/**
 * Reads a narrative part: the text stands beside the title, or in paragraphs below it. Text typed
 * into further fields, or both beside the title and below, is joined.
 */
final class NarrativeParser {

  private final SheetContent content;
  private final PartTitles titles;

  NarrativeParser(SheetContent content, PartTitles titles) {
    this.content = content;
    this.titles = titles;
  }

  void read(Table table, List<Row> rows) {
    Cell cell = table.lines().get(0).cells().get(0);
    List<String> paragraphs = new ArrayList<>();
    boolean isJoined = false;
    boolean isBeside = false;
    for (Row row : rows) {
      List<String> texts = row.texts(isTitle(row) ? row.firstColumn(0) + 1 : 0);
      List<String> stated = texts.stream().filter(text -> !text.isBlank()).toList();
      if (!stated.isEmpty()) {
        boolean isPair = stated.size() == 2 && ColonLine.isLabel(stated.get(0));
        isJoined |= stated.size() > 1 && !isPair || isBeside;
        isBeside |= isTitle(row);
        paragraphs.add(String.join(isPair ? "" : ",", stated));
      }
    }
    if (paragraphs.isEmpty()) {
      return;
    }
    String text = String.join("\n", paragraphs);
    content.cells().state(cell, text);
    if (isJoined) {
      content
          .notes()
          .correct(rows.get(0).line(), 1, table.title(), Shorten.quoted(text), Problems.JOINED);
    }
  }

  private boolean isTitle(Row row) {
    return titles.title(row).isPresent();
  }
}
