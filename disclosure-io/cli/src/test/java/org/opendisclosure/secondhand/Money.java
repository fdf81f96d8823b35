package org.opendisclosure.secondhand;

/** Amounts as the plan of a form has them printed. */
final class Money {

  private Money() {}

  /** The cell of an amount; its unit is that of the plan. */
  static Spot of(Plan plan, String cell) {
    boolean isToldNowhere =
        plan.unit == Plan.Unit.PRINTED && cell.equals("proactiveDisclosure.procurement.amount");
    String word = isToldNowhere ? "" : plan.unitWord;
    Figure figure = plan.supply.amount(cell, word);
    if (!MoneyWords.isKnown(word)) {
      figure = figure.unclear();
    }
    Spot spot = Spot.of(figure);
    return plan.unit == Plan.Unit.CELL ? spot.reading(spot.text() + word) : spot;
  }
}
