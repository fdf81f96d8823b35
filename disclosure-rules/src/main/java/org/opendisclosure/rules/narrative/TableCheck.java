package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** Holds a quoted figure against the figures of the form that it names. */
final class TableCheck {

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private TableCheck() {}

  /** The check; empty if the form has no such figures. */
  static Optional<Check> of(PhraseLink link, StatisticsForm form) {
    List<List<Cell>> readings = link.phrase().readings().getOrDefault(form.edition(), List.of());
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> first = readings.get(0);
    Optional<BigDecimal> stated = sum(form, first);
    for (List<Cell> reading : readings) {
      Optional<BigDecimal> sum = sum(form, reading);
      if (sum.isPresent() && agree(link.quote(), sum.get())) {
        return Optional.of(check(link, Answer.HOLDS, Reason.NONE, reading, sum));
      }
    }
    Reason reason = reason(link, readings, form);
    Answer answer = reason == Reason.NONE ? Answer.FAILS : Answer.OPEN;
    return Optional.of(check(link, answer, reason, first, stated));
  }

  private static Reason reason(PhraseLink link, List<List<Cell>> readings, StatisticsForm form) {
    if (readings.stream().anyMatch(reading -> sum(form, reading).isEmpty())) {
      return Reason.BLANK;
    } else if (link.quote().isApproximate()) {
      return Reason.APPROXIMATE;
    }
    return link.isCertain() ? Reason.NONE : Reason.SCOPE;
  }

  /** An approximate figure may be off by a tenth, one in 万 by one of its last digit. */
  private static boolean agree(Quote quote, BigDecimal stated) {
    BigDecimal off = quote.value().subtract(stated).abs();
    if (quote.isApproximate()) {
      return off.compareTo(stated.multiply(TENTH)) <= 0;
    }
    return quote.precision().compareTo(BigDecimal.ONE) > 0
        ? off.compareTo(quote.precision()) < 0
        : off.signum() == 0;
  }

  private static Optional<BigDecimal> sum(StatisticsForm form, List<Cell> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      Optional<BigDecimal> amount = form.figures().findAmount(cell);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }

  private static Check check(
      PhraseLink link,
      Answer answer,
      Reason reason,
      List<Cell> cells,
      Optional<BigDecimal> computed) {
    return new Check(QuoteKind.TABLE, answer, reason, List.of(link.quote()), cells, computed);
  }
}
