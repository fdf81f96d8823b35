package org.opendisclosure.secondhand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cell of a printed table.
 *
 * @param pieces what stands in it
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param isHead whether it belongs to the head of its table
 * @param figure the figure in it
 * @param format the number format; empty for none
 */
record Spot(
    List<Piece> pieces,
    int columns,
    int rows,
    boolean isHead,
    Optional<Figure> figure,
    String format) {

  static Spot label(String text) {
    return new Spot(List.of(new Piece(text, Look.PLAIN)), 1, 1, false, Optional.empty(), "");
  }

  static Spot head(String text) {
    return new Spot(List.of(new Piece(text, Look.PLAIN)), 1, 1, true, Optional.empty(), "");
  }

  static Spot blank() {
    return label("");
  }

  static Spot of(Figure figure) {
    return label(figure.value().toPlainString()).holding(figure);
  }

  Spot over(int newColumns, int newRows) {
    return new Spot(pieces, newColumns, newRows, isHead, figure, format);
  }

  Spot reading(String text) {
    return piecedOf(new Piece(text, Look.PLAIN));
  }

  Spot piecedOf(Piece... newPieces) {
    return new Spot(List.of(newPieces), columns, rows, isHead, figure, format);
  }

  Spot holding(Figure newFigure) {
    return new Spot(pieces, columns, rows, isHead, Optional.of(newFigure), format);
  }

  Spot formatted(String newFormat) {
    return new Spot(pieces, columns, rows, isHead, figure, newFormat);
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  boolean isBlank() {
    return text().isEmpty();
  }

  boolean isLabel() {
    return figure.isEmpty() && !isBlank();
  }
}
