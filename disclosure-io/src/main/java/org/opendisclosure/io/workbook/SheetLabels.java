package org.opendisclosure.io.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Edition;

/** What the labels of a sheet say of the form to which it belongs. */
final class SheetLabels {

  /** So many labels of a form make a sheet a part of one. */
  private static final int LEAST = 3;

  private final List<SheetWords> words;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> lines = new HashSet<>();
  private final boolean isHeader;

  SheetLabels(SheetRows sheet, List<SheetWords> words) {
    this.words = words;
    Set<String> seen = new HashSet<>();
    for (NavigableMap<Integer, String> row : sheet.rows().values()) {
      row.values().stream()
          .map(String::strip)
          .filter(NumberLook::hasWord)
          .filter(seen::add)
          .forEach(this::take);
    }
    isHeader =
        labels.isEmpty()
            && sheet.rows().size() > 1
            && sheet.rows().values().stream().allMatch(this::isField);
  }

  private void take(String text) {
    if (words.stream().anyMatch(known -> known.isContent(text))) {
      labels.add(text);
      LabelKey key = LabelKey.of(text);
      boolean isLine = words.stream().anyMatch(known -> known.labels().isLine(key));
      if (isLine && words.stream().noneMatch(known -> known.columns().isColumn(key))) {
        lines.add(key.text());
      }
    }
  }

  /** Whether a row is a title or a field of a header, such as 机关名称 and a name. */
  private boolean isField(NavigableMap<Integer, String> row) {
    return row.isEmpty()
        || row.size() == 1 && !isSentence(row.firstEntry().getValue())
        || words.stream().anyMatch(known -> known.isKnown(row.firstEntry().getValue()));
  }

  private static boolean isSentence(String text) {
    return text.indexOf('。') >= 0;
  }

  /** Whether the sheet states nothing but whose form it is. */
  boolean isHeader() {
    return isHeader;
  }

  /** Whether figures of a form stand in the sheet. */
  boolean isForm() {
    return labels.size() >= LEAST || labels.stream().anyMatch(this::isTitle);
  }

  /** Whether lines of a form stand in the sheet, though too few to tell of which. */
  boolean hasLines() {
    return !lines.isEmpty();
  }

  boolean isTitle(String text) {
    LabelKey key = LabelKey.of(text);
    return words.stream().anyMatch(known -> known.labels().title(key).isPresent());
  }

  boolean isContent(String text) {
    return labels.contains(text.strip());
  }

  /** What must not be there twice in a form: its lines, or the heads of a table without lines. */
  Set<String> figures() {
    return lines.isEmpty() ? labels : lines;
  }

  /** The editions to which most of the labels belong. */
  Set<Edition> editions() {
    Set<Edition> editions = new HashSet<>();
    long most = 0;
    for (SheetWords known : words) {
      long count = labels.stream().filter(known::isContent).count();
      if (count > most) {
        editions.clear();
        most = count;
      }
      if (count == most) {
        editions.add(known.edition());
      }
    }
    return editions;
  }
}
