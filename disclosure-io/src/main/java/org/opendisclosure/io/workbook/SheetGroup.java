package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.io.sheet.origin.TitleText;
import org.opendisclosure.model.Edition;

/** Sheets that hold parts of one form. */
final class SheetGroup {

  /** A sheet and what its labels say. */
  record Member(SheetRows rows, SheetLabels labels) {}

  private final List<Member> members = new ArrayList<>();
  private final Set<String> figures = new HashSet<>();
  private final Set<Edition> editions = new HashSet<>();
  private boolean hasHeader;

  List<Member> members() {
    return members;
  }

  void add(Member member) {
    members.add(member);
    figures.addAll(member.labels().figures());
    hasHeader |= member.labels().isHeader();
    if (editions.isEmpty()) {
      editions.addAll(member.labels().editions());
    } else {
      editions.retainAll(member.labels().editions());
    }
  }

  /** Whether most of the lines of a sheet stood in these before. */
  boolean holds(SheetLabels sheet) {
    Set<String> own = sheet.figures();
    long common = own.stream().filter(figures::contains).count();
    return sheet.isHeader() ? hasHeader : 2 * common >= own.size();
  }

  /** Whether a sheet holds figures of the same form that these lack. */
  boolean isContinued(SheetLabels sheet) {
    return members.isEmpty()
        || !holds(sheet) && sheet.editions().stream().anyMatch(editions::contains);
  }

  /** Whether a sheet is named after another organ than the sheets before it. */
  boolean isOfOther(String name) {
    return TitleText.isOrgan(name)
        && members.stream()
            .map(member -> member.rows().name())
            .anyMatch(other -> TitleText.isOrgan(other) && !other.equals(name));
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** Whether no figures stand in it, only whose form it is. */
  boolean isHeader() {
    return figures.isEmpty();
  }
}
