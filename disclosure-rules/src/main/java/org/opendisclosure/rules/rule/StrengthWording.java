package org.opendisclosure.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Sentence;

/** Says in a paragraph what the rules see of a table. */
final class StrengthWording {

  private static final int NAMED_CELLS = 3;
  private static final int NAMED_GROUPS = 8;

  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  private StrengthWording() {}

  static Sentence message(TableStrength table) {
    StrengthWording wording = new StrengthWording();
    wording.equations(table);
    if (table.equations() > 0) {
      wording.detected(table);
      wording.located(table);
      wording.smallest(table);
    }
    wording.conditions(table);
    wording.unseen(table);
    return new Sentence(wording.zh.toString(), wording.en.toString().strip());
  }

  private void say(String chinese, String inEnglish) {
    zh.append(chinese);
    en.append(inEnglish);
  }

  private void equations(TableStrength table) {
    String figures = "共 %d 个数".formatted(table.figures());
    if (table.equations() == 0) {
      say(figures + ",没有等式约束。", Counted.of(table.figures(), "figure") + ", none in an equation.");
      return;
    }
    boolean all = table.inEquations() == table.figures();
    say(
        figures
            + (all ? "," : ",其中 %d 个".formatted(table.inEquations()))
            + "受 %d 条等式约束(独立的 %d 条)。".formatted(table.equations(), table.rank()),
        "%s, %s in %s (%d of them independent)."
            .formatted(
                Counted.of(table.figures(), "figure"),
                all ? "all" : "" + table.inEquations(),
                Counted.of(table.equations(), "equation"),
                table.rank()));
  }

  private void detected(TableStrength table) {
    boolean noticesAll = table.smallestChange().isEmpty() && table.isExact();
    String some =
        table.inEquations() == table.figures() ? "" : "这 %d 个数中,".formatted(table.inEquations());
    if (noticesAll) {
      say(some + "任何差错都能发现;", " Any error among these is noticed; ");
    } else if (table.detected() == 1) {
      say(some + "任何一个数填错都能发现;", " Any single error among these is noticed; ");
    } else {
      String bound = table.isExact() ? "" : "至少";
      say(
          some + bound + "任意 %d 个以内的数填错都能发现;".formatted(table.detected()),
          " Any error in up to %d of these%s is noticed; "
              .formatted(table.detected(), table.isExact() ? "" : ", and perhaps in more,"));
    }
  }

  private void located(TableStrength table) {
    if (table.groups().isEmpty()) {
      say(
          table.located() <= 1
              ? "任何一个数填错都能指出是哪一个。"
              : "任意 %d 个以内的数填错都能指出是哪几个。".formatted(table.located()),
          table.located() <= 1
              ? "any single one is located."
              : "any %d or fewer are located.".formatted(table.located()));
      return;
    }
    int alike = table.groups().stream().mapToInt(List::size).sum();
    int rest = table.inEquations() - alike;
    say(
        "%s %d 个数分成 %d 组,同组之内分不清是哪一个填错:%s。"
            .formatted(
                rest == 0 ? "但这" : "但有",
                alike,
                table.groups().size(),
                groups(table, this::chinese, ";")),
        "but %s%d figures form %s within which it cannot be told which one is wrong: %s."
            .formatted(
                rest == 0 ? "these " : "",
                alike,
                Counted.of(table.groups().size(), "group"),
                groups(table, this::english, "; ")));
    if (rest > 0) {
      say(
          "其余 %d 个数单独填错时能指出是哪一个。".formatted(rest),
          rest == 1
              ? " The remaining one is located."
              : " Each of the remaining %d is located.".formatted(rest));
    }
  }

  private static String groups(
      TableStrength table, Function<List<PrintedCell>, String> shown, String between) {
    int more = table.groups().size() - NAMED_GROUPS;
    return table.groups().stream()
            .limit(NAMED_GROUPS)
            .map(shown)
            .collect(Collectors.joining(between))
        + (more > 0 ? between + "…" : "");
  }

  private String chinese(List<PrintedCell> group) {
    return isOneLine(group)
        ? "“%s”行 %d 个数".formatted(group.get(0).row(), group.size())
        : first(group, cell -> cell.place().zh(), "、")
            + (group.size() > NAMED_CELLS ? "等 %d 个数".formatted(group.size()) : "");
  }

  private String english(List<PrintedCell> group) {
    return isOneLine(group)
        ? "the %d of row “%s”".formatted(group.size(), group.get(0).row())
        : first(group, cell -> cell.place().en(), ", ")
            + (group.size() > NAMED_CELLS ? " and others, %d in all".formatted(group.size()) : "");
  }

  private static boolean isOneLine(List<PrintedCell> group) {
    return group.stream().map(cell -> cell.cell().line()).distinct().count() == 1;
  }

  private static String first(
      List<PrintedCell> cells, Function<PrintedCell, String> place, String between) {
    return cells.stream().limit(NAMED_CELLS).map(place).collect(Collectors.joining(between));
  }

  private void smallest(TableStrength table) {
    if (table.smallestChange().isEmpty()) {
      return;
    }
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (CellChange change : table.smallestChange()) {
      String by = (change.by().signum() > 0 ? "+" : "") + change.by();
      chinese.add(change.cell().place().zh() + " " + by);
      english.add(change.cell().place().en() + " " + by);
    }
    say(
        "最少要同时改动 %d 个数,才可能一条等式也不违反,例如:%s。".formatted(chinese.size(), String.join("、", chinese)),
        " As few as %d changed together can go unnoticed, for example: %s."
            .formatted(english.size(), String.join(", ", english)));
  }

  private void conditions(TableStrength table) {
    int count = table.conditions();
    if (count > 0) {
      say(
          "另有 %d 条不等式或条件,只能发现差错,不能指出是哪一个数。".formatted(count),
          count == 1
              ? " One inequality or condition notices errors but does not locate them."
              : " %d inequalities and conditions notice errors but do not locate them."
                  .formatted(count));
    }
    int only = table.inConditionsOnly().size();
    if (only > 0) {
      say(
          "有 %d 个数只受不等式或条件约束。".formatted(only),
          only == 1
              ? " One figure stands in such conditions only."
              : " %d figures stand in such conditions only.".formatted(only));
    }
  }

  private void unseen(TableStrength table) {
    List<PrintedCell> cells = table.unseen();
    if (!cells.isEmpty()) {
      boolean all = cells.size() <= NAMED_CELLS;
      say(
          "有 %d 个数,除非填成负数,填错了没有错误级规则能发现:%s%s。"
              .formatted(
                  cells.size(), first(cells, cell -> cell.place().zh(), "、"), all ? "" : "等"),
          " In %s no error-level rule notices more than a negative number: %s%s."
              .formatted(
                  Counted.of(cells.size(), "figure"),
                  first(cells, cell -> cell.place().en(), ", "),
                  all ? "" : " and others"));
    }
  }
}
