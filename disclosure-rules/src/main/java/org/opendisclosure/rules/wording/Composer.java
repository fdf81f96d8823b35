package org.opendisclosure.rules.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Presence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Symbol;
import org.opendisclosure.rules.deciding.Values;

/** Puts together what a finding says, in one language. */
final class Composer {

  private static final int SHOWN_TERMS = 8;
  private static final int SHOWN_BLANKS = 4;

  private final RuleNames names;
  private final IntFunction<Subject> subjects;
  private final Values values;
  private final Phrases phrases;
  private final Language language;

  Composer(RuleNames names, IntFunction<Subject> subjects, Values values, Language language) {
    this.names = names;
    this.subjects = subjects;
    this.values = values;
    this.language = language;
    this.phrases = language == Language.ZH ? new ChinesePhrases() : new EnglishPhrases();
  }

  /** What does not hold, with so many figures that are not stated but follow. */
  String violated(Constraint constraint, int derived, String statement) {
    return phrases.message(
        facts(constraint) + (derived == 0 ? "" : phrases.derivedFrom(derived)), statement);
  }

  /** What holds because of figures that are not stated but follow. */
  String settled(List<Integer> derived, String statement) {
    List<String> facts = derived.stream().limit(SHOWN_BLANKS).map(this::fact).toList();
    return phrases.message(phrases.settled(facts, derived.size() - facts.size()), statement);
  }

  String undetermined(List<Integer> blanks, String statement) {
    List<String> facts = blanks.stream().limit(SHOWN_BLANKS).map(this::fact).toList();
    return phrases.message(phrases.undecided(facts, blanks.size() - facts.size()), statement);
  }

  /** What one rule of several says: both sides, as far as they are known. */
  String clause(LinearComparison comparison, String statement) {
    Side right = comparison.right();
    String facts = left(comparison.left());
    if (right.isCell()) {
      facts = phrases.list(List.of(facts, fact(right.addends().get(0).cell())));
    } else if (right.isConstant()) {
      facts += phrases.demanded(comparison.symbol(), right.constant().toPlainString());
    } else {
      facts += asFarAsKnown(right, needed(comparison));
    }
    return phrases.message(facts, statement);
  }

  /** A cell that states no figure, and the figure that it must be. */
  String missing(int index, BigDecimal value) {
    String place = place(index, false);
    Optional<String> raw = values.findUnreadable(index);
    String missing =
        raw.map(text -> phrases.unreadable(place, text))
            .orElseGet(() -> phrases.leavesBlank(place));
    return phrases.mustBe(missing, value.toPlainString()) + (raw.isPresent() ? phrases.kept() : "");
  }

  /** How one rule gives the figure of a cell once all others are known. */
  String derived(LinearComparison comparison, int index, BigDecimal value, String statement) {
    Side left = comparison.left();
    Side right = comparison.right();
    String facts = missing(index, value);
    if (left.isCell() && left.addends().get(0).cell() == index) {
      facts += right.isCell() ? phrases.fromTotal(left(right), Optional.empty()) : fromSum(right);
    } else if (left.isCell()) {
      facts += phrases.fromTotal(left(left), others(right, index));
    }
    return phrases.message(facts, statement);
  }

  private String fromSum(Side side) {
    return side.isConstant() ? "" : phrases.fromSum(terms(side));
  }

  /** What the terms of a sum make without one; empty if there are no others. */
  private Optional<String> others(Side side, int index) {
    BigDecimal sum = side.constant();
    for (Addend addend : side.addends()) {
      BigDecimal value = addend.cell() == index ? null : addend.value(values);
      sum = value == null ? sum : sum.add(value);
    }
    return side.isCell() ? Optional.empty() : Optional.of(sum.toPlainString());
  }

  /** What the blanks of the right side must come to, where it is their plain sum. */
  private Optional<String> needed(LinearComparison comparison) {
    boolean isPlain =
        comparison.symbol() == Symbol.EQUAL
            && blanks(comparison.right()).allMatch(a -> a.factor().equals(BigDecimal.ONE));
    return comparison
        .left()
        .value(values)
        .filter(left -> isPlain)
        .map(left -> left.subtract(known(comparison.right())).toPlainString());
  }

  private Stream<Addend> blanks(Side side) {
    return side.addends().stream().filter(addend -> values.exact(addend.cell()) == null);
  }

  private String asFarAsKnown(Side side, Optional<String> needed) {
    List<Integer> blanks = blanks(side).map(Addend::cell).toList();
    List<String> places = blanks.stream().limit(SHOWN_BLANKS).map(this::name).toList();
    return phrases.asFarAsKnown(
        known(side).toPlainString(), places, blanks.size() - places.size(), needed);
  }

  /** Where a figure stands, or what the header would say. */
  String name(int index) {
    return names.cell(index).isPresent() ? place(index, false) : fact(index);
  }

  private String facts(Constraint constraint) {
    if (constraint instanceof LinearComparison comparison) {
      return comparison(comparison);
    }
    if (constraint instanceof Constraint.If implication) {
      if (implication.premise() instanceof Presence
          || sameLeft(implication.premise(), implication.consequence())) {
        return facts(implication.consequence());
      }
      return phrases.contrast(subject(implication.premise()), failure(implication.consequence()));
    }
    if (constraint instanceof Constraint.Iff iff) {
      return phrases.contrast(subject(iff.left()), subject(iff.right()));
    }
    return subject(constraint);
  }

  private static boolean sameLeft(Constraint premise, Constraint consequence) {
    return premise instanceof LinearComparison first
        && consequence instanceof LinearComparison second
        && first.left().equals(second.left());
  }

  private String failure(Constraint constraint) {
    return constraint instanceof LinearComparison comparison && !comparison.right().isConstant()
        ? comparison(comparison)
        : subject(constraint);
  }

  /** What the form says, without saying what is wrong about it. */
  private String subject(Constraint constraint) {
    Set<String> facts = new LinkedHashSet<>();
    List<Integer> present = new ArrayList<>();
    for (Constraint leaf : constraint.leaves()) {
      if (leaf instanceof LinearComparison comparison) {
        facts.add(left(comparison.left()));
        if (!comparison.right().isConstant()) {
          facts.add(left(comparison.right()));
        }
      } else if (leaf instanceof Presence presence) {
        present.addAll(presence.cells());
      }
    }
    if (!present.isEmpty()) {
      facts.add(given(present));
    }
    return phrases.list(List.copyOf(facts));
  }

  private String given(List<Integer> cells) {
    Set<String> rows = new LinkedHashSet<>();
    for (int index : cells) {
      if (values.isStated(index)) {
        Subject subject = subjects.apply(index);
        String row = subject.wording().briefRow(names.cell(index).orElseThrow());
        rows.add(subject.prefix().in(language) + phrases.place("", row, ""));
      }
    }
    return phrases.given(List.copyOf(rows));
  }

  private String comparison(LinearComparison comparison) {
    Side right = comparison.right();
    Optional<BigDecimal> stated = comparison.left().value(values);
    Optional<BigDecimal> computed = right.value(values);
    Optional<String> difference =
        stated.flatMap(l -> computed.map(r -> l.subtract(r).toPlainString()));
    return left(comparison.left()) + right(comparison, computed, difference);
  }

  private String right(
      LinearComparison comparison, Optional<BigDecimal> computed, Optional<String> difference) {
    Side right = comparison.right();
    Symbol symbol = comparison.symbol();
    if (right.isConstant()) {
      return phrases.against(symbol, right.constant().toPlainString());
    }
    if (computed.isEmpty()) {
      return phrases.againstBlanks(known(right).toPlainString());
    }
    String sum = computed.get().toPlainString();
    if (right.isCell()) {
      String place = place(right.addends().get(0).cell(), true);
      return phrases.againstCell(symbol, place, sum, difference);
    }
    return isHeading(comparison.left())
        ? phrases.againstLines(sum, difference)
        : phrases.againstSum(symbol, sum, terms(right), difference);
  }

  private boolean isHeading(Side side) {
    return side.isCell()
        && names
            .cell(side.addends().get(0).cell())
            .filter(cell -> cell.kind() == Kind.HEADING)
            .isPresent();
  }

  private BigDecimal known(Side side) {
    BigDecimal sum = side.constant();
    for (Addend addend : side.addends()) {
      BigDecimal value = addend.value(values);
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  /** The first figures of a sum that are not 0, with their signs. */
  private String terms(Side side) {
    List<BigDecimal> figures = new ArrayList<>();
    side.addends().forEach(addend -> figures.add(addend.value(values)));
    figures.add(side.constant());
    figures.removeIf(figure -> figure == null || figure.signum() == 0);
    StringBuilder text = new StringBuilder();
    if (figures.size() < 2) {
      return "";
    }
    for (BigDecimal figure : figures.subList(0, Math.min(SHOWN_TERMS, figures.size()))) {
      if (text.isEmpty()) {
        text.append(figure.toPlainString());
      } else {
        text.append(figure.signum() < 0 ? " - " : " + ").append(figure.abs().toPlainString());
      }
    }
    return text.append(figures.size() > SHOWN_TERMS ? " + …" : "").toString();
  }

  private String left(Side left) {
    if (left.isCell()) {
      return fact(left.addends().get(0).cell());
    }
    List<String> figures = new ArrayList<>();
    for (Addend addend : left.addends()) {
      BigDecimal value = addend.value(values);
      if (value == null || value.signum() != 0) {
        figures.add(multiple(addend));
      }
    }
    if (figures.isEmpty()) {
      left.addends().forEach(addend -> figures.add(multiple(addend)));
    }
    Optional<String> sum =
        figures.size() == 1 && isPlainSum(left)
            ? Optional.empty()
            : left.value(values).map(BigDecimal::toPlainString);
    return phrases.together(figures, sum);
  }

  private static boolean isPlainSum(Side side) {
    return side.constant().signum() == 0
        && side.addends().stream().allMatch(addend -> addend.factor().abs().equals(BigDecimal.ONE));
  }

  /** A figure, and how often it counts where that is not once. */
  private String multiple(Addend addend) {
    BigDecimal times = addend.factor().abs();
    return fact(addend.cell())
        + (times.compareTo(BigDecimal.ONE) == 0 ? "" : "(×" + times.toPlainString() + ")");
  }

  private String fact(int index) {
    BigDecimal value = values.exact(index);
    if (names.cell(index).isEmpty()) {
      return phrases.makesRules(Optional.ofNullable(value).map(v -> v.signum() > 0));
    }
    String place = place(index, false);
    Optional<String> raw = values.findUnreadable(index);
    if (raw.isPresent()) {
      return phrases.unreadable(place, raw.get());
    }
    if (value == null) {
      return phrases.leavesBlank(place);
    }
    boolean follows = !values.isStated(index) && !values.isAbsent(index);
    return follows
        ? phrases.follows(place, value.toPlainString())
        : phrases.states(place, value.toPlainString());
  }

  private String place(int index, boolean brief) {
    Cell cell = names.cell(index).orElseThrow();
    Subject subject = subjects.apply(index);
    Wording wording = subject.wording();
    String row = brief ? wording.briefRow(cell) : wording.shortRow(cell);
    return subject.prefix().in(language)
        + phrases.place(wording.tableNumber(cell), row, cell.column());
  }
}
