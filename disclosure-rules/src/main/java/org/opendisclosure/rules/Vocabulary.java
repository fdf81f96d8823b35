package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/**
 * The names that rules of one edition may use: its cells by their index, and behind them what the
 * header says.
 */
final class Vocabulary {

  /** 1 if the organ may make rules (规章), 0 if not, blank if its level is unknown. */
  static final String MAKES_RULES = "header.makesRules";

  private static final Map<Edition, Vocabulary> KNOWN = new ConcurrentHashMap<>();

  private final Edition edition;
  private final List<Cell> cells;
  private final Map<List<String>, Integer> names = new LinkedHashMap<>();
  private final Map<List<String>, String> lines = new LinkedHashMap<>();

  private Vocabulary(Edition edition) {
    this.edition = edition;
    this.cells = edition.catalogue().cells();
    for (Cell cell : cells) {
      names.put(segments(cell.name()), cell.index());
    }
    for (Line line : edition.catalogue().lines()) {
      if (line.cells().stream().anyMatch(cell -> cell.kind().isNumeric())) {
        lines.put(segments(line.id()), line.id());
      }
    }
  }

  static Vocabulary of(Edition edition) {
    return KNOWN.computeIfAbsent(edition, Vocabulary::new);
  }

  private static List<String> segments(String name) {
    return Arrays.asList(name.split("\\."));
  }

  Edition edition() {
    return edition;
  }

  /** The cell of an index; empty for what the header says. */
  Optional<Cell> cell(int index) {
    return index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
  }

  String name(int index) {
    return index < cells.size() ? cells.get(index).name() : MAKES_RULES;
  }

  boolean isNumber(int index) {
    return index == cells.size() || cells.get(index).kind().isNumeric();
  }

  boolean isMoney(int index) {
    return index < cells.size() && !cells.get(index).kind().isWhole();
  }

  boolean isSigned(int index) {
    return index < cells.size() && cells.get(index).kind().isSigned();
  }

  /** What a name without wildcards means, whatever its kind. */
  Optional<Integer> find(Pattern name) {
    return name.toString().equals(MAKES_RULES)
        ? Optional.of(cells.size())
        : Optional.ofNullable(names.get(name.segments()));
  }

  /** The cells with numbers that a pattern matches, in printed order. */
  List<Integer> match(Pattern pattern) {
    List<Integer> found = new ArrayList<>();
    names.forEach(
        (name, index) -> {
          if (isNumber(index) && pattern.matches(name)) {
            found.add(index);
          }
        });
    return found;
  }

  /** The lines with numbers that a pattern matches, in printed order. */
  List<String> lines(Pattern pattern) {
    List<String> found = new ArrayList<>();
    lines.forEach(
        (name, id) -> {
          if (pattern.matches(name)) {
            found.add(id);
          }
        });
    return found;
  }

  /** All names of cells and of what the header says. */
  List<String> names() {
    List<String> all = new ArrayList<>();
    cells.forEach(cell -> all.add(cell.name()));
    all.add(MAKES_RULES);
    return all;
  }

  /** The names of all lines with numbers. */
  Collection<String> lineNames() {
    return lines.values();
  }
}
