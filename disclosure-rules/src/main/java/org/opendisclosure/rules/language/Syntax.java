package org.opendisclosure.rules.language;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.rules.deciding.Symbol;

/**
 * An expression as it is written, before names mean anything. Offsets count the characters of the
 * expression from 0.
 */
final class Syntax {

  private Syntax() {}

  /** A whole expression: a condition, repeated for every value of its loops. */
  record Check(List<Loop> loops, Condition condition) {}

  /** {@code for variable in domain:}. */
  record Loop(String variable, Path domain, int offset) {}

  /** A name, a pattern of names or a list of names, as written. */
  record Path(String text, int offset) {}

  /** What is true or false of a form. */
  sealed interface Condition permits Comparison, Stated, Not, And, Or, If, Iff {}

  record Comparison(Sum left, Symbol symbol, Sum right, int offset) implements Condition {}

  record Stated(Selection selection) implements Condition {}

  record Not(Condition condition) implements Condition {}

  record And(Condition left, Condition right) implements Condition {}

  record Or(Condition left, Condition right) implements Condition {}

  record If(Condition premise, Condition consequence) implements Condition {}

  record Iff(Condition left, Condition right) implements Condition {}

  /** One side of a comparison. */
  record Sum(List<Term> terms) {}

  /** {@code factor}, {@code factor * cell}, {@code factor * sum(…)} or {@code factor * each(…)}. */
  record Term(BigDecimal factor, Kind kind, Selection selection) {}

  /** What a term consists of. */
  enum Kind {
    CONSTANT,
    CELL,
    SUM,
    EACH
  }

  /** All cells that the included paths match, without those that the excluded ones match. */
  record Selection(List<Path> included, List<Path> excluded) {}
}
