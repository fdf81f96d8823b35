package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.language.Syntax.Path;
import org.opendisclosure.rules.language.Syntax.Selection;

/** Finds what names, lists and patterns mean in one edition, and reports what they cannot mean. */
final class Selector {

  private static final java.util.regex.Pattern PLAIN =
      java.util.regex.Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final java.util.regex.Pattern LIST =
      java.util.regex.Pattern.compile("\\{([^{}]*)}");

  /** Takes what is wrong at an offset of the expression. */
  interface Reporter {
    void report(int offset, Sentence message);
  }

  private final RuleNames names;
  private final Map<String, List<String>> sets;
  private final Reporter reporter;
  private final Set<String> used = new TreeSet<>();

  Selector(RuleNames names, Map<String, List<String>> sets, Reporter reporter) {
    this.names = names;
    this.sets = sets;
    this.reporter = reporter;
  }

  /** Whether a loop variable has been asked for. */
  boolean isUsed(String variable) {
    return used.contains(variable);
  }

  /** The names that a loop runs over. */
  List<String> domain(Path domain, Map<String, String> variables) {
    if (PLAIN.matcher(domain.text()).matches()) {
      List<String> set = sets.get(domain.text());
      if (set == null) {
        report(
            domain,
            Sentence.of("没有集合“%s”", "there is no set '%s'", domain.text())
                .and(NearestNames.suggestion(domain.text(), sets.keySet())));
        return List.of();
      }
      return set;
    }
    Matcher list = LIST.matcher(domain.text());
    return list.matches() ? names(domain, variables) : lines(domain, variables);
  }

  private List<String> names(Path path, Map<String, String> variables) {
    List<String> names = new ArrayList<>();
    for (Pattern pattern : patterns(path, variables)) {
      if (pattern.hasWildcard()) {
        report(path, Sentence.of("名单中不能有通配符:%s", "a list of names has no wildcard: %s", pattern));
      } else if (names.contains(pattern.toString())) {
        report(path, Sentence.of("%s 列了两次", "%s is listed twice", pattern));
      } else {
        names.add(pattern.toString());
      }
    }
    return names;
  }

  private List<String> lines(Path path, Map<String, String> variables) {
    Set<String> lines = new LinkedHashSet<>();
    for (Pattern pattern : patterns(path, variables)) {
      List<String> matched = names.lines(pattern);
      if (matched.isEmpty()) {
        report(
            path,
            Sentence.of("%s没有行 %s", "%s has no line %s", edition(), pattern)
                .and(nearest(pattern, names.lineNames())));
      }
      lines.addAll(matched);
    }
    return List.copyOf(lines);
  }

  /** The cells of a selection in printed order within each of its patterns. */
  List<Integer> cells(Selection selection, Map<String, String> variables, boolean numbersOnly) {
    Set<Integer> cells = new LinkedHashSet<>();
    for (Path path : selection.included()) {
      for (int cell : cells(path, variables, numbersOnly)) {
        if (!cells.add(cell)) {
          report(path, Sentence.of("%s 选了两次", "%s is selected twice", names.name(cell)));
        }
      }
    }
    for (Path path : selection.excluded()) {
      List<Integer> excluded = cells(path, variables, numbersOnly);
      if (!cells.removeAll(excluded) && !excluded.isEmpty()) {
        report(
            path,
            Sentence.of(
                "“%s”没有排除所选中的任何一个", "'%s' excludes nothing of what is selected", path.text()));
      }
    }
    if (cells.isEmpty() && !selection.excluded().isEmpty()) {
      report(
          selection.excluded().get(0),
          new Sentence("排除之后一个也不剩", "nothing is left of the selection"));
    }
    return List.copyOf(cells);
  }

  private List<Integer> cells(Path path, Map<String, String> variables, boolean numbersOnly) {
    List<Integer> cells = new ArrayList<>();
    for (Pattern pattern : patterns(path, variables)) {
      List<Integer> matched =
          pattern.hasWildcard()
              ? names.match(pattern)
              : names.find(pattern.toString()).map(List::of).orElse(List.of());
      if (matched.isEmpty()) {
        report(
            path,
            pattern.hasWildcard()
                ? Sentence.of(
                    "通配式 %s 没有选中%s的任何数字",
                    "the pattern %s matches no number of %s", pattern, edition())
                : Sentence.of("%s没有单元格 %s", "%s has no cell %s", edition(), pattern)
                    .and(nearest(pattern, names.all())));
      } else if (numbersOnly && !names.isNumber(matched.get(0))) {
        report(
            path,
            Sentence.of(
                "%s 填的是文字或是否,只有数字才能比较",
                "%s holds a text or an answer; only numbers can be compared", pattern));
      } else {
        cells.addAll(matched);
      }
    }
    return cells;
  }

  private List<Pattern> patterns(Path path, Map<String, String> variables) {
    try {
      return Pattern.expand(path.text(), name -> value(name, variables, path));
    } catch (Pattern.Malformed e) {
      report(path, e.reason());
      return List.of();
    }
  }

  private String value(String variable, Map<String, String> variables, Path path) {
    used.add(variable);
    String value = variables.get(variable);
    if (value == null) {
      report(
          path,
          Sentence.of("$%s 不是这里的循环变量", "$%s is no loop variable here", variable)
              .and(NearestNames.suggestion(variable, variables.keySet())));
      return "";
    }
    return value;
  }

  private Sentence edition() {
    return Sentence.of("版本 %s ", "edition %s", names.scope().words());
  }

  private static Sentence nearest(Pattern unknown, Collection<String> names) {
    return unknown.hasWildcard()
        ? new Sentence("", "")
        : NearestNames.suggestion(unknown.toString(), names);
  }

  private void report(Path path, Sentence message) {
    reporter.report(path.offset(), message);
  }
}
