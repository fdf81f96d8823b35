package org.opendisclosure.rules.deciding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/**
 * The names that rules may use: the cells of an edition by their index and behind them what the
 * header says; and for rules between years, behind these, the same of the year before, whose names
 * start with {@code last.}
 */
public final class RuleNames {

  /** 1 if the organ may make rules (规章), 0 if not, blank if its level is unknown. */
  static final String MAKES_RULES = "header.makesRules";

  /** The first segment of the names of the year before. */
  public static final String LAST = "last";

  private static final Map<Scope, RuleNames> KNOWN = new ConcurrentHashMap<>();

  private final Scope scope;
  private final List<String> names = new ArrayList<>();
  private final List<Optional<Cell>> cells = new ArrayList<>();
  private final Map<List<String>, Integer> cellNames = new LinkedHashMap<>();
  private final Map<List<String>, String> lines = new LinkedHashMap<>();

  private RuleNames(Scope scope) {
    this.scope = scope;
    add(scope.edition(), "");
    scope.last().ifPresent(edition -> add(edition, LAST + '.'));
  }

  private void add(Edition edition, String prefix) {
    for (Cell cell : edition.catalogue().cells()) {
      cellNames.put(segments(prefix + cell.name()), cells.size());
      names.add(prefix + cell.name());
      cells.add(Optional.of(cell));
    }
    names.add(prefix + MAKES_RULES);
    cells.add(Optional.empty());
    for (Line line : edition.catalogue().lines()) {
      if (line.cells().stream().anyMatch(cell -> cell.kind().isNumeric())) {
        lines.put(segments(prefix + line.id()), prefix + line.id());
      }
    }
  }

  public static RuleNames of(Edition edition) {
    return of(Scope.of(edition));
  }

  public static RuleNames of(Scope scope) {
    return KNOWN.computeIfAbsent(scope, RuleNames::new);
  }

  private static List<String> segments(String name) {
    return Arrays.asList(name.split("\\."));
  }

  public Scope scope() {
    return scope;
  }

  /** The cell of an index; empty for what a header says. */
  public Optional<Cell> cell(int index) {
    return cells.get(index);
  }

  public String name(int index) {
    return names.get(index);
  }

  public boolean isNumber(int index) {
    return cell(index).map(cell -> cell.kind().isNumeric()).orElse(true);
  }

  public boolean isMoney(int index) {
    return cell(index).map(cell -> !cell.kind().isWhole()).orElse(false);
  }

  public boolean isSigned(int index) {
    return cell(index).map(cell -> cell.kind().isSigned()).orElse(false);
  }

  /** What a name without wildcards means, whatever its kind. */
  public Optional<Integer> find(String name) {
    return Optional.of(names.indexOf(name)).filter(index -> index >= 0);
  }

  /** The cells with numbers that a pattern matches, in printed order. */
  public List<Integer> match(Predicate<List<String>> pattern) {
    List<Integer> found = new ArrayList<>();
    cellNames.forEach(
        (name, index) -> {
          if (isNumber(index) && pattern.test(name)) {
            found.add(index);
          }
        });
    return found;
  }

  /** The lines with numbers that a pattern matches, in printed order. */
  public List<String> lines(Predicate<List<String>> pattern) {
    List<String> found = new ArrayList<>();
    lines.forEach(
        (name, id) -> {
          if (pattern.test(name)) {
            found.add(id);
          }
        });
    return found;
  }

  /** All names of cells and of what headers say. */
  public List<String> all() {
    return names;
  }

  /** The names of all lines with numbers. */
  public Collection<String> lineNames() {
    return lines.values();
  }
}
