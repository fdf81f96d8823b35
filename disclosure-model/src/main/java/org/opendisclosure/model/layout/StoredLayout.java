package org.opendisclosure.model.layout;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Line;

/** A layout as it is serialised: its lines, none if it ships with the library. */
record StoredLayout(String id, Edition edition, String title, ArrayList<StoredLine> lines)
    implements Serializable {

  /** A printed line. */
  private record StoredLine(String line, String number, String label, String unit)
      implements Serializable {

    static StoredLine of(LayoutLine line) {
      return new StoredLine(line.line().id(), line.number(), line.label(), line.unit());
    }

    LayoutLine in(Edition edition) {
      Line found = edition.catalogue().findLine(line).orElseThrow();
      return new LayoutLine(found, number, label, unit);
    }
  }

  static StoredLayout of(Layout layout) {
    ArrayList<StoredLine> lines = new ArrayList<>();
    if (!Layouts.isBuiltIn(layout)) {
      layout.lines().forEach(line -> lines.add(StoredLine.of(line)));
    }
    return new StoredLayout(layout.id(), layout.edition(), layout.title(), lines);
  }

  private Object readResolve() {
    if (lines.isEmpty()) {
      return Layouts.builtIn().find(id).orElseThrow();
    }
    List<LayoutLine> printed = lines.stream().map(line -> line.in(edition)).toList();
    return new Layout(id, edition, title, printed);
  }
}
