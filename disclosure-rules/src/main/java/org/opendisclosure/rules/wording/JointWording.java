package org.opendisclosure.rules.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Conflict;
import org.opendisclosure.rules.blanks.Decimals;
import org.opendisclosure.rules.blanks.Derived;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.solve.Fraction;
import org.opendisclosure.rules.solve.LinearRow;

/** Says in printed words what several rules make of blanks together. */
final class JointWording {

  /** Beyond this number rules are counted in the sentence, not listed. */
  private static final int SHOWN_RULES = 6;

  private final Composer chinese;
  private final Composer english;

  JointWording(Composer chinese, Composer english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Rules that contradict each other. */
  Sentence contradiction(Conflict conflict) {
    List<Instance> rules = conflict.rules();
    String zh = clauses(rules, chinese, Sentence::zh);
    String en = clauses(rules, english, Sentence::en);
    if (conflict.sum().isEmpty()) {
      return new Sentence(
          "空白格无论填哪个整数,下列 %d 项不能同时成立:%s".formatted(rules.size(), zh),
          "Whatever whole numbers the blanks are, these %d cannot hold together: %s"
              .formatted(rules.size(), en));
    }
    LinearRow sum = conflict.sum().get();
    Sentence end =
        sum.size() == 0
            ? difference(sum, conflict.blanks().scale())
            : impossible(sum, conflict.blanks().cells());
    return new Sentence(
        "空白格无论填多少,下列 %d 项不能同时成立:%s 合并后%s。".formatted(rules.size(), zh, end.zh()),
        "Whatever the blanks are, these %d cannot hold together: %s Taken together, %s."
            .formatted(rules.size(), en, end.en()));
  }

  /** Where a figure comes from that the form does not state. */
  Sentence derived(Derived derived, Optional<Rule> bar) {
    int cell = derived.cell().index();
    BigDecimal value = derived.value();
    List<Instance> rules = derived.rules();
    Sentence origin =
        rules.size() == 1 ? derived(cell, value, rules.get(0)) : jointly(cell, value, rules);
    Sentence end = bar.map(JointWording::notFilled).orElse(new Sentence("", ""));
    return new Sentence(origin.zh() + end.zh(), origin.en() + end.en());
  }

  private Sentence derived(int cell, BigDecimal value, Instance rule) {
    LinearComparison comparison = (LinearComparison) rule.constraint();
    Sentence statement = rule.rule().statement();
    return new Sentence(
        chinese.derived(comparison, cell, value, statement.zh()),
        english.derived(comparison, cell, value, statement.en()));
  }

  private Sentence jointly(int cell, BigDecimal value, List<Instance> rules) {
    return new Sentence(
        "%s,由下列 %d 项共同得出:%s"
            .formatted(
                chinese.missing(cell, value), rules.size(), clauses(rules, chinese, Sentence::zh)),
        "Taken together, these %d say that %s: %s"
            .formatted(
                rules.size(), english.missing(cell, value), clauses(rules, english, Sentence::en)));
  }

  private static Sentence notFilled(Rule bar) {
    return new Sentence(
        "未代填:填入后与“" + bar.statement().zh() + "”不符。",
        " Not filled in, because of: " + bar.statement().en() + ".");
  }

  private static String clauses(
      List<Instance> rules, Composer composer, Function<Sentence, String> language) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Instance rule : rules.subList(0, Math.min(SHOWN_RULES, rules.size()))) {
      String clause =
          composer.clause(
              (LinearComparison) rule.constraint(), language.apply(rule.rule().statement()));
      text.append(number == 0 ? "" : " ").append('(').append(++number).append(") ").append(clause);
    }
    int more = rules.size() - number;
    String are = more == 1 ? "is" : "are";
    Sentence rest =
        new Sentence(" 另有 " + more + " 项从略。", " " + more + " more " + are + " left out here.");
    return text.append(more == 0 ? "" : language.apply(rest)).toString();
  }

  private static Sentence difference(LinearRow sum, int scale) {
    String difference = Decimals.plain(new BigDecimal(sum.constant().abs(), scale)).toPlainString();
    return new Sentence(
        "空白格全部抵消,两边仍相差 " + difference, "all blanks cancel and " + difference + " is left over");
  }

  /** Blanks that would have to be negative. */
  private Sentence impossible(LinearRow sum, List<Integer> cells) {
    BigInteger unit = sum.factor(0);
    for (int i = 1; i < sum.size(); i++) {
      unit = unit.gcd(sum.factor(i));
    }
    if (Decimals.exact(Fraction.of(sum.constant(), unit)).isEmpty()) {
      unit = unit.gcd(sum.constant());
    }
    Fraction value = Fraction.of(sum.constant(), unit.abs());
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int i = 0; i < sum.size(); i++) {
      BigInteger times = sum.factor(i).divide(unit).abs();
      String suffix = times.equals(BigInteger.ONE) ? "" : "(×" + times + ")";
      zh.add(chinese.name(cells.get(sum.unknown(i))) + suffix);
      en.add(english.name(cells.get(sum.unknown(i))) + suffix);
    }
    String figure = Decimals.exact(value).orElseThrow().toPlainString();
    boolean one = sum.size() == 1;
    return new Sentence(
        String.join("、", zh)
            + (one ? "" : "合计")
            + (sum.isEquation() ? "须为 " : "至多为 ")
            + figure
            + ",而数量不能为负",
        String.join(", ", en)
            + (one ? "" : " together")
            + (sum.isEquation() ? " would have to be " : " could be at most ")
            + figure
            + ", but counts are not negative");
  }
}
