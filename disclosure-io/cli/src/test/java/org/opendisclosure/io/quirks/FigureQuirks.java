package org.opendisclosure.io.quirks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;

/** How offices write figures. */
final class FigureQuirks {

  private static final double SHARE = 0.4;
  private static final List<String> COUNTING_WORDS = List.of("件", "条", "项", "次", "个");

  private FigureQuirks() {}

  /** 5件, 251000元. */
  static void unitsInCells(Document document, Random random) {
    some(document, random, box -> withUnit(document, box, random));
  }

  private static void withUnit(Document document, Box box, Random random) {
    Cell cell = box.cell().orElseThrow();
    String unit = document.layout().unit(cell);
    if (cell.kind() == Kind.MONEY) {
      money(box, unit, random);
    } else {
      boolean isPrinted = !unit.isEmpty() && !unit.equals("—");
      String word = isPrinted ? unit : COUNTING_WORDS.get(random.nextInt(COUNTING_WORDS.size()));
      box.print(box.text() + word);
    }
  }

  private static void money(Box box, String unit, Random random) {
    if (unit.isEmpty()) {
      boolean hasUnit = box.text().endsWith("元");
      if (!hasUnit) {
        box.state(box.text() + "元", box.meaning().map(amount -> amount + "元"));
      }
    } else {
      BigDecimal amount = new BigDecimal(box.text());
      box.print(
          random.nextBoolean()
              ? amount.toPlainString() + unit
              : amount.movePointRight(4).toPlainString() + "元");
    }
  }

  /** 1,234 and 1,234 in full width. */
  static void separators(Document document, Random random) {
    String comma = random.nextBoolean() ? "," : "，";
    some(document, random, box -> box.print(separated(box.text(), comma)));
  }

  private static String separated(String text, String comma) {
    int end = 0;
    while (end < text.length() && ("-0123456789").indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    StringBuilder grouped = new StringBuilder(text);
    for (int i = end - 3; i > (text.startsWith("-") ? 1 : 0); i -= 3) {
      grouped.insert(i, comma);
    }
    return grouped.toString();
  }

  /** １２. */
  static void fullWidthDigits(Document document, Random random) {
    some(document, random, box -> box.print(fullWidth(box.text())));
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' || c == '.' || c == '-' ? (char) (c - '!' + '！') : c);
    }
    return wide.toString();
  }

  /** A line break before, behind or, before a unit, within a figure. */
  static void lineBreaks(Document document, Random random) {
    List<UnaryOperator<String>> ways =
        List.of(
            text -> "\n" + text, text -> text + "\n", text -> text.replaceFirst("(?=万?元$)", "\n"));
    some(
        document,
        random,
        box -> box.print(ways.get(random.nextInt(ways.size())).apply(box.text())));
  }

  /** Non-breaking and ideographic spaces around a figure. */
  static void nonBreakingSpaces(Document document, Random random) {
    String space = random.nextBoolean() ? "\u00a0" : "\u3000";
    some(
        document,
        random,
        box -> box.print(random.nextBoolean() ? space + box.text() : box.text() + space + space));
  }

  /** Nothing where 0 is meant, beside cells with 0. */
  static void blankForZero(Document document, Random random) {
    for (Box box : document.figures()) {
      boolean isZero = box.meaning().equals(Optional.of("0"));
      if (random.nextDouble() < (isZero ? SHARE : SHARE / 4)) {
        box.state("", Optional.empty());
      }
    }
  }

  /** The column 总计 of table three left blank but for its last two rows. */
  static void blankTotals(Document document, Random random) {
    for (Grid grid : document.tables()) {
      List<Grid.Row> body = grid.body();
      if (grid.is("applications")) {
        for (Grid.Row row : body.subList(0, Math.max(0, body.size() - 2))) {
          row.figures()
              .filter(box -> box.cell().orElseThrow().column().equals("总计"))
              .forEach(box -> box.state("", Optional.empty()));
        }
      }
    }
  }

  private static void some(Document document, Random random, Consumer<Box> change) {
    for (Box box : document.figures()) {
      Kind kind = box.cell().orElseThrow().kind();
      if (kind.isNumeric() && random.nextDouble() < SHARE) {
        change.accept(box);
      }
    }
  }
}
