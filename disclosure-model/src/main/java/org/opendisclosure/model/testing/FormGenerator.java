package org.opendisclosure.model.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

/**
 * Makes arbitrary forms of an edition: blank cells, counts beyond 2³¹ and 2⁵³, amounts of six
 * decimals, unreadable figures, unknown lines, remarks, explanations, narratives with quotes and
 * line breaks. The figures do not add up; the forms are for testing what must carry a form
 * unchanged. Not safe between threads.
 */
public final class FormGenerator {

  /** No reader takes these for a figure, however tolerant it is. */
  private static final List<String> UNREADABLE =
      List.of("约30", "若干", "3-5", "详见附件", "1.2.3", "一百余", "?", "12a", "=1+2");

  /** What may stand in a line that the edition does not know, where everything is verbatim. */
  private static final List<String> VERBATIM =
      List.of("", "0", "3119", "1,024", "-", "30,人", "=1+2", "约30");

  private static final List<String> PIECES =
      List.of(
          "政府信息公开",
          "2024年",
          "共 3,119 件",
          "“三安全一稳定”",
          "\"引号\"",
          "\n",
          "\r\n",
          "a,b;c\t|",
          "'",
          "=SUM(A1)",
          "-1",
          "+1",
          "@",
          "𠮷田",
          "㐂",
          "\u00a0",
          "\u3000",
          "①",
          "é",
          "<b>&amp;",
          "（一）",
          "#",
          " ");

  private final Edition edition;
  private final RandomGenerator random;

  /**
   * A generator of forms.
   *
   * @param edition the edition of the forms
   * @param random the source of chance; the same seed gives the same forms
   */
  public FormGenerator(Edition edition, RandomGenerator random) {
    this.edition = edition;
    this.random = random;
  }

  /**
   * Makes a form.
   *
   * @return the next form
   */
  public StatisticsForm next() {
    return StatisticsForm.of(edition, header(), figures(), unknownLines(), notes(), explanations());
  }

  private Header header() {
    Header.Builder header = Header.builder();
    if (chance(0.9)) {
      header.organ("某" + random.nextInt(1000) + "县" + (chance(0.2) ? "\"局\",办" : "人民政府"));
    }
    if (chance(0.9)) {
      header.year(random.nextInt(2014, 2030));
    }
    if (chance(0.3)) {
      header.creditCode("11100000000013338W").regionCode("520200").quarter(random.nextInt(1, 5));
      header.period(Collected.TO_DATE);
    }
    if (chance(0.5)) {
      header.level(OrganLevel.values()[random.nextInt(OrganLevel.values().length)]);
    }
    if (chance(0.3)) {
      header.compiledOn(day()).publishedOn(day()).compiler("甲").reviewer("乙").principal("丙");
      header.scope("区直单位统计数");
    }
    if (chance(0.5)) {
      header.layout(pick(Layouts.builtIn().variants(edition).stream().map(Layout::id).toList()));
    }
    return header.build();
  }

  private LocalDate day() {
    return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
  }

  private Figures figures() {
    CellCatalogue catalogue = edition.catalogue();
    Figures.Builder figures = Figures.builder(catalogue);
    double blank = random.nextInt(4) / 4.0;
    double unreadable = chance(0.3) ? 0.05 : 0;
    for (Cell cell : catalogue.cells()) {
      if (chance(blank)) {
        continue;
      }
      if (unreadable > 0 && chance(unreadable) && cell.kind().isNumeric()) {
        figures.unreadable(cell, pick(UNREADABLE));
      } else {
        state(cell, figures);
      }
    }
    return figures.build();
  }

  private void state(Cell cell, Figures.Builder figures) {
    switch (cell.kind()) {
      case COUNT, HEADING -> figures.count(cell, count());
      case CHANGE -> figures.count(cell, chance(0.5) ? count() : -count());
      case MONEY -> figures.amount(cell, amount());
      case YES_NO -> figures.answer(cell, chance(0.5));
      case TEXT -> text(cell, figures);
    }
  }

  /** A unit without a readable amount says nothing, so it is left out. */
  private void text(Cell cell, Figures.Builder figures) {
    if (!cell.simpleName().equals("amountUnit")) {
      figures.text(cell, text());
      return;
    }
    Cell amount = edition.catalogue().cells().get(cell.index() - 1);
    if (figures.build().isStated(amount)) {
      figures.text(cell, pick(List.of("元", "万元", "亿元")));
    }
  }

  private long count() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> 0;
      case 3, 4 -> random.nextInt(100);
      case 5 -> random.nextInt(Integer.MAX_VALUE);
      case 6 -> (1L << random.nextInt(31, 63)) + random.nextInt(-1, 2);
      default -> random.nextLong(Long.MAX_VALUE);
    };
  }

  private BigDecimal amount() {
    return new BigDecimal(
        BigInteger.valueOf(chance(0.3) ? 0 : random.nextLong(1L << random.nextInt(1, 63))),
        random.nextInt(7));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, 12);
    for (int i = 0; i < pieces; i++) {
      text.append(pick(PIECES));
    }
    return text.toString().isBlank() ? "无" : text.toString();
  }

  private List<UnknownLine> unknownLines() {
    List<UnknownLine> lines = new ArrayList<>();
    List<Table> tables =
        edition.catalogue().tables().stream().filter(FormGenerator::isOfLines).toList();
    for (int i = chance(0.6) ? 0 : random.nextInt(1, 4); i > 0; i--) {
      lines.add(unknownLine(tables.get(random.nextInt(tables.size())), i));
    }
    return lines;
  }

  /** Table four is one row of groups; a line of one's own has no place in it. */
  private static boolean isOfLines(Table table) {
    return !table.isNarrative() && !table.isSideBySide();
  }

  private UnknownLine unknownLine(Table table, int number) {
    Line after = table.lines().get(random.nextInt(table.lines().size()));
    UnknownLine.Builder line =
        UnknownLine.builder()
            .table(table.id())
            .after(chance(0.2) ? "" : after.id())
            .label("本地指标" + number + (chance(0.5) ? ",含\"引号\"" : ""));
    if (edition.isOneTable() && chance(0.5)) {
      line.number("附" + number);
    }
    if (edition.isOneTable() && chance(0.5)) {
      line.unit("户");
    }
    int columns = edition.isOneTable() ? 1 : after.cells().size();
    for (int i = chance(0.2) ? columns : 0; i < columns; i++) {
      line.addValues(pick(VERBATIM));
    }
    return line.build();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (int i = chance(0.7) ? 0 : random.nextInt(1, 3); i > 0; i--) {
      notes.add("注:" + text());
    }
    return notes;
  }

  /** Of findings that no check made, which a form holds all the same. */
  private List<ExplainedDifference> explanations() {
    List<ExplainedDifference> explanations = new ArrayList<>();
    for (int i = chance(0.7) ? 0 : random.nextInt(1, 4); i > 0; i--) {
      explanations.add(explanation());
    }
    return explanations;
  }

  private ExplainedDifference explanation() {
    ExplainedDifference.Builder explanation =
        ExplainedDifference.builder()
            .rule(pick(List.of("report.total-handled", "our-bureau.rule", "-1")))
            .fingerprint(String.format("%016x", random.nextLong()))
            .code(ReasonCode.values()[random.nextInt(ReasonCode.values().length)])
            .text(text());
    for (int i = random.nextInt(4); i > 0; i--) {
      List<Cell> cells = edition.catalogue().cells();
      explanation.addCells(cells.get(random.nextInt(cells.size())).name());
    }
    if (chance(0.5)) {
      explanation.who(text());
    }
    if (chance(0.5)) {
      explanation.when(day());
    }
    return explanation.build();
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
