package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A printed form: paragraphs and tables in their order, and how it goes into a file. */
final class Paper {

  private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{IsHan}");

  final Plan plan;
  final List<Block> blocks = new ArrayList<>();

  Paper(Plan plan) {
    this.plan = plan;
  }

  /**
   * The place of a cell in its row.
   *
   * @param row the row
   * @param index which of its cells, from 0
   */
  record Place(List<Spot> row, int index) {

    Spot spot() {
      return row.get(index);
    }

    Figure figure() {
      return spot().figure().orElseThrow();
    }

    void set(Spot spot) {
      row.set(index, spot);
    }
  }

  void paragraph(String text, Paragraph.Role role) {
    blocks.add(new Paragraph(text, role));
  }

  List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  List<Place> places(Predicate<Spot> some) {
    List<Place> places = new ArrayList<>();
    for (Table table : tables()) {
      for (List<Spot> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          if (some.test(row.get(i))) {
            places.add(new Place(row, i));
          }
        }
      }
    }
    return places;
  }

  /** The places of plain figures that are no amounts. */
  List<Place> counts() {
    return places(
        spot -> spot.figure().filter(figure -> !isAmount(figure) && isPlain(spot)).isPresent());
  }

  /** Whether nothing was done to a figure's cell yet. */
  private static boolean isPlain(Spot spot) {
    Figure figure = spot.figure().orElseThrow();
    return figure.fate() == Figure.Fate.STATED
        && spot.text().equals(figure.value().toPlainString())
        && spot.pieces().size() == 1
        && spot.pieces().get(0).look() == Look.PLAIN
        && spot.format().isEmpty();
  }

  /** The places of amounts of money. */
  List<Place> amounts() {
    return places(
        spot -> spot.figure().filter(figure -> isAmount(figure) && isPlain(spot)).isPresent());
  }

  private static boolean isAmount(Figure figure) {
    return Stream.of(".amount", "fees", ".dedicatedFunds").anyMatch(figure.cell()::endsWith);
  }

  Place anyCount(RandomGenerator random) {
    List<Place> counts = counts();
    return counts.get(random.nextInt(counts.size()));
  }

  /** Changes the text of labels, heads and titles of parts. */
  void relabel(UnaryOperator<String> change) {
    places(spot -> spot.isLabel() && WORD.matcher(spot.text()).find())
        .forEach(at -> at.set(at.spot().reading(change.apply(at.spot().text()))));
    blocks.replaceAll(
        block ->
            block instanceof Paragraph text && text.role() == Paragraph.Role.HEADING
                ? new Paragraph(change.apply(text.text()), text.role())
                : block);
  }
}
