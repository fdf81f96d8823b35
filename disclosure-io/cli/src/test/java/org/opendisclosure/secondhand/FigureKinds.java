package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Figures as people type them. */
final class FigureKinds {

  private static final List<UnaryOperator<String>> SAME =
      List.of(
          text -> text + "件",
          text -> " " + text + " ",
          text -> text + "\u00a0",
          text -> "\u3000" + text,
          text -> "\u202d" + text + "\u202c",
          text -> "\u200e" + text,
          text -> text + "\u200b",
          text -> text + ".0",
          FigureKinds::wide,
          FigureKinds::grouped);
  private static final List<UnaryOperator<String>> UNCLEAR =
      List.of(
          text -> "约" + text,
          text -> text + "余",
          text -> text + "+",
          text -> text + "?",
          text -> text + "①",
          text -> text + "[1]",
          text -> text + "(注1)",
          text -> text + "*",
          text -> text + "¹",
          text -> text + ".5",
          text -> text + "条/件",
          text -> "(" + text + ")");

  static final List<Kind> ALL =
      List.of(
          Kind.of("figures written otherwise")
              .changed(
                  (paper, random) -> {
                    for (int i = 0; i < 6; i++) {
                      Paper.Place at = paper.anyCount(random);
                      String text = at.spot().text();
                      at.set(at.spot().reading(SAME.get(random.nextInt(SAME.size())).apply(text)));
                    }
                  }),
          Kind.of("figures with remarks or marks")
              .changed(
                  (paper, random) -> {
                    Paper.Place at = paper.anyCount(random);
                    String text = at.spot().text();
                    String marked = UNCLEAR.get(random.nextInt(UNCLEAR.size())).apply(text);
                    at.set(
                        at.spot()
                            .reading(marked)
                            .holding(
                                at.figure()
                                    .unclear()
                                    .shown(text, marked.replace(text, ""))
                                    .counted(2)));
                  }),
          Kind.of("many zeros").planned(plan -> plan.supply.hasZeros = true),
          Kind.of("blank figures").planned(plan -> plan.supply.hasBlanks = true));

  private FigureKinds() {}

  private static String wide(String text) {
    return text.codePoints()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String grouped(String text) {
    return String.format(java.util.Locale.ROOT, "%,d", new BigDecimal(text).longValueExact());
  }
}
