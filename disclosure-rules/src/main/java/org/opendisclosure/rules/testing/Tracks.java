package org.opendisclosure.rules.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/** The rows and columns of a form as a typist sees them: the whole figures that are stated. */
final class Tracks {

  private Tracks() {}

  static List<List<Cell>> rows(List<Cell> cells) {
    Map<Line, List<Cell>> rows = new LinkedHashMap<>();
    cells.forEach(cell -> rows.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell));
    return List.copyOf(rows.values());
  }

  static List<List<Cell>> columns(List<Cell> cells) {
    Map<String, List<Cell>> columns = new LinkedHashMap<>();
    for (Cell cell : cells) {
      String column = cell.line().table().id() + '/' + cell.columnGroup() + '/' + cell.column();
      columns.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
    }
    return List.copyOf(columns.values());
  }

  static List<List<Cell>> pairs(List<List<Cell>> tracks) {
    List<List<Cell>> pairs = new ArrayList<>();
    for (List<Cell> track : tracks) {
      for (int i = 1; i < track.size(); i++) {
        pairs.add(track.subList(i - 1, i + 1));
      }
    }
    return pairs;
  }

  /** Every run of a track from some cell to either of its ends, in the direction of that end. */
  static List<List<Cell>> runs(List<List<Cell>> tracks) {
    List<List<Cell>> runs = new ArrayList<>();
    for (List<Cell> track : tracks) {
      List<Cell> backwards = new ArrayList<>(track);
      Collections.reverse(backwards);
      for (int from = 0; from + 1 < track.size(); from++) {
        runs.add(track.subList(from, track.size()));
        runs.add(backwards.subList(from, track.size()));
      }
    }
    return runs;
  }
}
