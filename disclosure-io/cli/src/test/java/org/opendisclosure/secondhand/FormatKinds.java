package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** Number formats of workbooks. */
final class FormatKinds {

  private static final List<String> HIDING = List.of(";;;", "\"\"", ";;;@", "[<0]0;");
  private static final List<String> PLAIN =
      List.of(
          "#,##0", "0\"件\"", "0_ ", "#,##0;[Red]-#,##0", "0000000", "0.0", "0\" 次\"", "General");

  static final List<Kind> ALL =
      List.of(
          kind("number formats", FormatKinds::plain),
          kind("commas that scale", FormatKinds::thousands),
          kind("a decimal point as text", FormatKinds::pointed).planned(FormatKinds::tenThousand),
          kind("percent", FormatKinds::percent),
          kind("formats that hide", FormatKinds::hidden),
          kind("the unit in the format", FormatKinds::unit)
              .planned(
                  plan -> {
                    plan.unit = Plan.Unit.FORMAT;
                    plan.unitWord = MoneyWords.KNOWN.get(plan.random.nextInt(3));
                  }));

  private FormatKinds() {}

  private static Kind kind(String description, BiConsumer<Paper, RandomGenerator> change) {
    return Kind.of(description).in(Medium.XLSX).changed(change);
  }

  private static void tenThousand(Plan plan) {
    plan.unit = Plan.Unit.PRINTED;
    plan.unitWord = "万元";
  }

  private static void plain(Paper paper, RandomGenerator random) {
    for (int i = 0; i < 5; i++) {
      Paper.Place at = paper.anyCount(random);
      at.set(at.spot().formatted(PLAIN.get(random.nextInt(PLAIN.size()))));
    }
  }

  /** Thousands are stored, of which the format shows none. */
  private static void thousands(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String stored = at.spot().text() + "000";
    at.set(
        at.spot()
            .reading(stored)
            .formatted(random.nextBoolean() ? "0," : "#,##0,")
            .holding(at.figure()));
  }

  /** 元 are stored and shown as 万元. */
  private static void pointed(Paper paper, RandomGenerator random) {
    for (Paper.Place at : paper.amounts()) {
      BigDecimal stored = BigDecimal.valueOf(paper.plan.supply.fresh()).movePointRight(3);
      List<String> formats = List.of("0!.0000", "0\\.0000", "0!.0,", "0\".\"0000");
      String format = formats.get(random.nextInt(formats.size()));
      Figure figure = at.figure().worth(stored.movePointLeft(4));
      at.set(
          at.spot()
              .reading(stored.toPlainString())
              .formatted(format)
              .holding(figure.shown(stored.movePointLeft(4).stripTrailingZeros().toPlainString())));
    }
  }

  private static void percent(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String text = at.spot().text();
    at.set(
        at.spot()
            .formatted(random.nextBoolean() ? "0%" : "0.00%")
            .holding(at.figure().unclear().shown(text, "00").counted(1)));
  }

  private static void hidden(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    at.set(
        at.spot()
            .formatted(HIDING.get(random.nextInt(HIDING.size())))
            .holding(at.figure().unseen()));
  }

  private static void unit(Paper paper, RandomGenerator random) {
    String format = "0.00##\"" + paper.plan.unitWord + "\"";
    paper.amounts().forEach(at -> at.set(at.spot().formatted(format)));
  }
}
