package org.opendisclosure.rules.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Consequences;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.narrative.Answer;
import org.opendisclosure.rules.narrative.Check;
import org.opendisclosure.rules.narrative.Quote;
import org.opendisclosure.rules.narrative.QuotePlace;
import org.opendisclosure.rules.narrative.Reason;
import org.opendisclosure.rules.rule.Rule;

/** Says of quoted figures what they were held against. */
public final class NarrativeWording {

  private static final int LONGEST_CLAUSE = 40;

  private final Wording places;
  private final Values values;
  private final Consequences follows;

  public NarrativeWording(Wording places, Values values, Consequences follows) {
    this.places = places;
    this.values = values;
    this.follows = follows;
  }

  /** What was found of a quoted figure. */
  public Sentence message(Rule rule, Check check) {
    Sentence found =
        switch (check.kind()) {
          case TABLE -> table(check);
          case PARTS -> parts(check);
          case CHANGE -> change(check);
          case PERCENTAGE -> percentage(check);
        };
    Sentence end =
        check.answer() == Answer.OPEN
            ? reason(check.reason())
            : Sentence.of(":%s。", ": %s.", rule.statement());
    return place(check.quote().place()).and(found).and(end);
  }

  private static Sentence place(QuotePlace place) {
    String clause = place.clause().replaceAll("\\s+", " ");
    String shown =
        clause.length() > LONGEST_CLAUSE ? clause.substring(0, LONGEST_CLAUSE) + "…" : clause;
    return Sentence.of("%s称“%s”:", "%s says “%s”: ", place.part(), shown);
  }

  private Sentence table(Check check) {
    String quoted = number(check.quote().value());
    Sentence cells = cells(check.cells());
    if (check.computed().isEmpty()) {
      return Sentence.of("引用 %s,%s", "it quotes %s, %s", quoted, cells);
    }
    String stated = number(check.computed().get());
    String difference = number(check.quote().value().subtract(check.computed().get()));
    return check.cells().size() > 1
        ? Sentence.of(
            "引用 %s,%s,合计 %s,相差 %s",
            "it quotes %s, %s, together %s, a difference of %s", quoted, cells, stated, difference)
        : Sentence.of(
            "引用 %s,%s,相差 %s", "it quotes %s, %s, a difference of %s", quoted, cells, difference);
  }

  private Sentence cells(List<Cell> cells) {
    Sentence all = new Sentence("", "");
    for (Cell cell : cells) {
      Sentence separator = all.zh().isEmpty() ? new Sentence("", "") : new Sentence("、", ", ");
      all = all.and(separator).and(Sentence.of("%s%s", "%s %s", places.place(cell), stated(cell)));
    }
    return all;
  }

  private Sentence stated(Cell cell) {
    Optional<BigDecimal> derived = follows.value(cell);
    if (derived.isPresent()) {
      return Sentence.of(
          "未填,由其他数字推定为 %s", "is blank and %s, derived from other figures", number(derived.get()));
    }
    String written = values.written(cell.index());
    return written.isEmpty()
        ? new Sentence("未填", "is blank")
        : Sentence.of("填报 %s", "states %s", written);
  }

  private static Sentence parts(Check check) {
    List<Quote> parts = check.quotes().subList(1, check.quotes().size());
    String total = number(check.quote().value());
    if (check.computed().isEmpty()) {
      String listed = parts.stream().map(Quote::text).collect(Collectors.joining("、"));
      return Sentence.of(
          "总数为 %s,其后列有 %s",
          "the total is %s, and then are listed %s", check.quote().text(), listed);
    }
    BigDecimal sum = check.computed().get();
    String terms =
        parts.stream().map(part -> number(part.value())).collect(Collectors.joining(" + "));
    return Sentence.of(
        "总数为 %s,所列各项相加为 %s(%s),相差 %s",
        "the total is %s, the parts listed add up to %s (%s), a difference of %s",
        total,
        number(sum),
        terms,
        number(check.quote().value().subtract(sum)));
  }

  private static Sentence change(Check check) {
    String base = number(check.quotes().get(1).value());
    String change = number(check.quotes().get(2).value());
    return Sentence.of(
        "本年数为 %s,由上年数 %s 和增减数 %s 推算应为 %s",
        "this year's figure is %s; last year's %s and the change of %s make it %s",
        number(check.quote().value()),
        base,
        change,
        check.computed().map(NarrativeWording::number).orElse("?"));
  }

  private static Sentence percentage(Check check) {
    Quote quoted = check.quote();
    Quote part = check.quotes().get(1);
    Quote whole = check.quotes().get(2);
    return Sentence.of(
        "引用 %s%%,按所引的 %s 和 %s 计算为 %s%%",
        "it quotes %s%%, and the quoted %s and %s make it %s%%",
        number(quoted.value()),
        part.text(),
        whole.text(),
        check.computed().map(NarrativeWording::number).orElse("?"));
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  private static Sentence reason(Reason reason) {
    Sentence why =
        switch (reason) {
          case APPROXIMATE -> new Sentence("文中写的是约数", "the text gives a rough figure");
          case SCOPE ->
              new Sentence("文中所指的范围不能确定", "the words do not say for certain what is counted");
          case SEVERAL -> new Sentence("文中可能所指的数不止一个", "more than one figure may be meant");
          case INCOMPLETE ->
              new Sentence("文中没有说明各项已经列全", "the text does not say that these are all parts");
          case OVERLAP ->
              new Sentence(
                  "所列各项可能有重复,同一件可能计入不止一项",
                  "the parts may overlap, so that one thing may be counted twice");
          case UNITS -> new Sentence("各项的计量单位不同", "the parts are counted in different units");
          case BLANK -> new Sentence("表中有未填的格", "the form leaves figures blank");
          case NONE -> throw new IllegalArgumentException("nothing is open");
        };
    return Sentence.of(";%s,无法判断是否相符。", "; %s, so that this stays open.", why);
  }
}
