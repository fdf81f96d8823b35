package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Figures with other text in their cells that looks otherwise. */
final class LookKinds {

  static final List<Kind> ALL =
      List.of(
          Kind.of("hidden text").in(Medium.HTML, Medium.DOCX).changed(unseen(Look.HIDDEN)),
          Kind.of("hidden by a weaker rule").in(Medium.HTML).changed(LookKinds::shownAgain),
          Kind.of("text of size 0").in(Medium.HTML).changed(unseen(Look.SIZE_ZERO)),
          Kind.of("text off the screen").in(Medium.HTML).changed(unseen(Look.OFF_SCREEN)),
          Kind.of("clipped text").in(Medium.HTML).changed(unseen(Look.CLIPPED)),
          Kind.of("a raised mark")
              .in(Medium.HTML, Medium.DOCX, Medium.XLSX, Medium.MARKDOWN)
              .changed(marked(Look.RAISED)),
          Kind.of("a figure struck out")
              .in(Medium.HTML, Medium.DOCX, Medium.XLSX, Medium.MARKDOWN)
              .changed(LookKinds::struck),
          Kind.of("a link as a mark")
              .in(Medium.HTML, Medium.DOCX, Medium.MARKDOWN)
              .changed(marked(Look.LINK)),
          Kind.of("figures that are links")
              .in(Medium.HTML, Medium.DOCX, Medium.MARKDOWN)
              .changed(whole(Look.LINK, false)),
          Kind.of("values of form fields")
              .in(Medium.HTML, Medium.DOCX)
              .changed(whole(Look.FIELD, false)),
          Kind.of("images for figures")
              .in(Medium.HTML, Medium.DOCX)
              .changed(whole(Look.IMAGE, true)),
          Kind.of("a nested table of one cell")
              .in(Medium.HTML, Medium.DOCX)
              .changed(whole(Look.NESTED, false)),
          Kind.of("nested tables with two figures")
              .in(Medium.HTML, Medium.DOCX)
              .changed(LookKinds::nestedTwo),
          Kind.of("a hidden row").in(Medium.HTML, Medium.XLSX).changed(LookKinds::hiddenRow));

  private LookKinds() {}

  /** Digits that are not to be seen, behind a figure or within it. */
  private static java.util.function.BiConsumer<Paper, RandomGenerator> unseen(Look look) {
    return (paper, random) -> {
      Paper.Place at = paper.anyCount(random);
      String text = at.spot().text();
      boolean isBehind = text.length() < 2 || random.nextBoolean();
      int cut = isBehind ? text.length() : random.nextInt(1, text.length());
      Piece mark = new Piece(Integer.toString(random.nextInt(1, 10)), look);
      at.set(
          at.spot()
              .piecedOf(plain(text.substring(0, cut)), mark, plain(text.substring(cut)))
              .holding(at.figure().counted(2)));
    };
  }

  private static Piece plain(String text) {
    return new Piece(text, Look.PLAIN);
  }

  private static java.util.function.BiConsumer<Paper, RandomGenerator> marked(Look look) {
    return (paper, random) -> {
      Paper.Place at = paper.anyCount(random);
      String text = at.spot().text();
      String mark = Integer.toString(random.nextInt(1, 10));
      at.set(
          at.spot()
              .piecedOf(plain(text), new Piece(mark, look))
              .holding(at.figure().unclear().shown(text, mark)));
    };
  }

  private static java.util.function.BiConsumer<Paper, RandomGenerator> whole(
      Look look, boolean isUnclear) {
    BiFunction<Figure, String, Figure> fate =
        (figure, text) -> isUnclear ? figure.unclear().shown(text) : figure;
    return (paper, random) -> {
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        Paper.Place at = paper.anyCount(random);
        String text = at.spot().text();
        at.set(at.spot().piecedOf(new Piece(text, look)).holding(fate.apply(at.figure(), text)));
      }
    };
  }

  private static void shownAgain(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String text = at.spot().text();
    at.set(
        at.spot()
            .piecedOf(plain(text.substring(0, 1)), new Piece(text.substring(1), Look.SHOWN_AGAIN)));
  }

  private static void struck(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String text = at.spot().text();
    if (random.nextBoolean()) {
      at.set(
          at.spot()
              .piecedOf(new Piece(text, Look.STRUCK))
              .holding(at.figure().unclear().shown(text)));
    } else {
      String before = Integer.toString(paper.plan.supply.fresh());
      at.set(
          at.spot()
              .piecedOf(new Piece(before, Look.STRUCK), plain(text))
              .holding(at.figure().unclear().shown(before, text)));
    }
  }

  private static void nestedTwo(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String text = at.spot().text();
    String other = Integer.toString(paper.plan.supply.fresh());
    at.set(
        at.spot()
            .piecedOf(new Piece(text, Look.NESTED), new Piece(other, Look.NESTED))
            .holding(at.figure().unclear().shown(text, other)));
  }

  /** A row of other figures with the same labels, not displayed, above a row. */
  private static void hiddenRow(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    List<Spot> hidden = new ArrayList<>();
    for (Spot spot : at.row()) {
      BigDecimal value = BigDecimal.valueOf(paper.plan.supply.fresh());
      Spot copy =
          spot.figure()
              .map(figure -> Spot.of(Figure.of(figure.cell(), value).unseen()))
              .orElse(spot);
      hidden.add(copy.over(spot.columns(), 1));
    }
    for (Table table : paper.tables()) {
      for (int i = 0; i < table.rows().size(); i++) {
        if (table.rows().get(i) == at.row()
            && at.row().stream().allMatch(spot -> spot.rows() == 1)
            && isUncovered(table, i)) {
          table.hide(hidden, i);
          return;
        }
      }
    }
  }

  private static boolean isUncovered(Table table, int row) {
    return table.placed().stream()
        .noneMatch(at -> at.row() < row && at.row() + at.spot().rows() > row);
  }
}
