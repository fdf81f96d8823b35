package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lays out a table of several forms, side by side or one below the other. */
final class CollectedTable {

  private static final List<List<String>> LINES =
      Lines.of("statistics.txt").stream().filter(line -> !line.get(1).isEmpty()).toList();

  private final Plan plan;
  private final Random random;
  private final List<CollectedForm> forms;
  private final List<List<String>> lines;
  private final boolean hasAside;
  private final boolean hasUnits;
  private final boolean isNumbered;
  private final Table table = new Table();

  private CollectedTable(Plan plan, List<CollectedForm> forms, List<List<String>> lines) {
    this.plan = plan;
    this.random = plan.random;
    this.forms = forms;
    this.lines = lines;
    this.hasAside = random.nextInt(4) == 0;
    this.hasUnits = random.nextInt(4) > 0;
    this.isNumbered = random.nextBoolean();
  }

  /** A column for each form. */
  static Table columns(Plan plan, List<CollectedForm> forms) {
    CollectedTable made = new CollectedTable(plan, forms, lines(plan.random, 4));
    made.columns();
    return made.table;
  }

  /** A row for each form. */
  static Table rows(Plan plan, List<CollectedForm> forms) {
    CollectedTable made = new CollectedTable(plan, forms, lines(plan.random, 8));
    made.rows();
    return made.table;
  }

  private static List<List<String>> lines(Random random, int least) {
    int count = random.nextInt(3) == 0 ? LINES.size() : random.nextInt(least, LINES.size());
    return LINES.subList(0, count).stream().filter(CollectedTable::isWhole).toList();
  }

  private static boolean isWhole(List<String> line) {
    return !line.get(2).equals("是/否") && !line.get(0).startsWith("serviceHalls.matters");
  }

  private void columns() {
    boolean isDeep = forms.get(0).headings().size() > 1;
    boolean isCovered = !isDeep && random.nextInt(3) == 0;
    head(isDeep || isCovered ? 2 : 1, isCovered);
    if (isDeep || isCovered) {
      table.row(forms.stream().map(form -> Spot.head(last(form))).toList());
    }
    if (random.nextInt(5) == 0) {
      numbers();
    }
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
  }

  private static String last(CollectedForm form) {
    return form.headings().get(form.headings().size() - 1);
  }

  private void head(int height, boolean isCovered) {
    List<Spot> head = new ArrayList<>();
    if (isNumbered) {
      head.add(Spot.head("序号").over(1, height));
    }
    head.add(Spot.head(random.nextBoolean() ? "统 计 指 标" : "指标名称").over(1, height));
    if (hasUnits) {
      head.add(Spot.head(random.nextBoolean() ? "单位" : "计量单位").over(1, height));
    }
    if (isCovered) {
      head.add(Spot.head(random.nextBoolean() ? "统计数" : "填报单位").over(forms.size(), 1));
    } else if (height == 1) {
      forms.forEach(form -> head.add(Spot.head(last(form))));
    } else {
      groups(head);
    }
    if (hasAside) {
      head.add(Spot.head(random.nextBoolean() ? "同比增减(%)" : "备注").over(1, height));
    }
    table.row(head);
  }

  private void groups(List<Spot> head) {
    int from = 0;
    for (int i = 1; i <= forms.size(); i++) {
      String group = forms.get(from).headings().get(0);
      if (i == forms.size() || !forms.get(i).headings().get(0).equals(group)) {
        head.add(Spot.head(group).over(i - from, 1));
        from = i;
      }
    }
  }

  private void numbers() {
    List<Spot> row = new ArrayList<>();
    int first = (isNumbered ? 1 : 0) + 1 + (hasUnits ? 1 : 0);
    for (int i = 0; i < first; i++) {
      row.add(Spot.head("甲乙丙".substring(i, i + 1)));
    }
    for (int i = 0; i < forms.size() + (hasAside ? 1 : 0); i++) {
      row.add(Spot.head(Integer.toString(i + 1)));
    }
    table.row(row);
  }

  private void line(int number) {
    List<String> line = lines.get(number);
    List<Spot> row = new ArrayList<>();
    if (isNumbered) {
      row.add(Spot.label(Integer.toString(number + 1)));
    }
    row.add(Spot.label(line.get(1)));
    if (hasUnits) {
      row.add(Spot.label(line.get(2).isEmpty() ? "----" : line.get(2)));
    }
    int merged = random.nextInt(60) == 0 ? random.nextInt(forms.size()) : -1;
    for (int i = 0; i < forms.size(); i++) {
      boolean isMerged = i == merged && i + 1 < forms.size() && plan.merge == Merge.SPAN;
      row.add(isMerged ? merged(line) : value(line, forms.get(i)));
      i += isMerged ? 1 : 0;
    }
    if (hasAside) {
      row.add(isHeading(line) || random.nextInt(3) > 0 ? Spot.blank() : aside());
    }
    table.row(row);
  }

  private Spot aside() {
    Figure figure = Figure.of("", java.math.BigDecimal.valueOf(plan.supply.fresh()));
    return Spot.of(figure.ofNoCell());
  }

  /** A figure over the columns of two forms is of none of them. */
  private Spot merged(List<String> line) {
    return isHeading(line) ? Spot.blank().over(2, 1) : aside().over(2, 1);
  }

  private static boolean isHeading(List<String> line) {
    return line.get(2).isEmpty();
  }

  private Spot value(List<String> line, CollectedForm form) {
    if (isHeading(line) || random.nextInt(8) == 0) {
      return random.nextInt(6) == 0 ? Spot.label("—") : Spot.blank();
    }
    if (line.get(2).equals("万元")) {
      Figure amount = plan.supply.amount(line.get(0), "万元");
      form.figures().add(amount);
      return Spot.label(amount.value().toPlainString()).holding(amount);
    }
    Spot spot = plan.supply.count(line.get(0));
    spot.figure().ifPresent(form.figures()::add);
    return spot;
  }

  private void rows() {
    boolean hasOrganHead = random.nextInt(4) > 0;
    List<List<String>> own = lines.stream().filter(line -> !isHeading(line)).toList();
    boolean hasUnitRow = hasUnits && random.nextBoolean();
    List<Spot> head = new ArrayList<>();
    if (isNumbered) {
      head.add(Spot.head("序号"));
    }
    head.add(Spot.head(hasOrganHead ? "单位名称" : random.nextBoolean() ? "" : "单位"));
    for (List<String> line : own) {
      boolean isBracketed = hasUnits && !hasUnitRow && !line.get(1).contains("(不");
      head.add(Spot.head(line.get(1) + (isBracketed ? "(" + line.get(2) + ")" : "")));
    }
    table.row(head);
    if (hasUnitRow) {
      List<Spot> units = new ArrayList<>();
      for (int i = 0; i < head.size() - own.size(); i++) {
        units.add(Spot.head(""));
      }
      own.forEach(line -> units.add(Spot.head(line.get(2))));
      table.row(units);
    }
    for (int i = 0; i < forms.size(); i++) {
      List<Spot> row = new ArrayList<>();
      if (isNumbered) {
        row.add(Spot.label(Integer.toString(i + 1)));
      }
      row.add(Spot.label(last(forms.get(i))));
      CollectedForm form = forms.get(i);
      own.forEach(line -> row.add(value(line, form)));
      table.row(row);
    }
  }
}
