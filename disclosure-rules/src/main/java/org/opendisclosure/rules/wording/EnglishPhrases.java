package org.opendisclosure.rules.wording;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Symbol;

/** Messages in English; what is printed on the form stays Chinese. */
final class EnglishPhrases implements Phrases {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  @Override
  public String place(String tableNumber, String row, String column) {
    if (column.isEmpty()) {
      return "“" + row + "”";
    }
    String table =
        tableNumber.isEmpty()
            ? ""
            : "table " + NUMBERS.get("一二三四五六七八九十".indexOf(tableNumber)) + ", ";
    return table + "row “" + row + "”, column “" + column + "”";
  }

  @Override
  public String states(String place, String figure) {
    return place + " states " + figure;
  }

  @Override
  public String leavesBlank(String place) {
    return place + " is blank";
  }

  @Override
  public String unreadable(String place, String raw) {
    return place + " holds “" + raw + "”, which is no number";
  }

  @Override
  public String follows(String place, String figure) {
    return place + " follows as " + figure;
  }

  @Override
  public String asFarAsKnown(String known, List<String> blanks, int more, Optional<String> needed) {
    String sum = ", what is known of the others makes " + known;
    if (blanks.isEmpty()) {
      return sum;
    }
    String rest = more == 0 ? "" : " and " + more + " more";
    String must = blanks.size() == 1 ? ", which must be " : ", together ";
    return sum + ", blank: " + list(blanks) + rest + needed.map(must::concat).orElse("");
  }

  @Override
  public String demanded(Symbol symbol, String number) {
    return ", to be "
        + switch (symbol) {
          case EQUAL -> number;
          case NOT_EQUAL -> "other than " + number;
          case AT_LEAST -> "at least " + number;
          case AT_MOST -> "at most " + number;
          case GREATER -> "more than " + number;
          case LESS -> "less than " + number;
        };
  }

  @Override
  public String mustBe(String missing, String figure) {
    return missing + " and must be " + figure;
  }

  @Override
  public String kept() {
    return " (the text is kept)";
  }

  @Override
  public String fromSum(String terms) {
    return ", which the others make" + (terms.isEmpty() ? "" : " (" + terms + ")");
  }

  @Override
  public String fromTotal(String total, Optional<String> others) {
    return ", since " + total + others.map(" and the others make "::concat).orElse("");
  }

  @Override
  public String together(List<String> figures, Optional<String> sum) {
    return String.join("; ", figures) + sum.map(s -> "; together " + s).orElse("");
  }

  @Override
  public String against(Symbol symbol, String number) {
    return ", which is " + compared(symbol) + number;
  }

  @Override
  public String againstCell(
      Symbol symbol, String place, String figure, Optional<String> difference) {
    return ", "
        + compared(symbol)
        + "the "
        + figure
        + " of "
        + place
        + differing(difference, symbol);
  }

  @Override
  public String againstSum(Symbol symbol, String sum, String terms, Optional<String> difference) {
    String other = sum + (terms.isEmpty() ? "" : " (" + terms + ")");
    return symbol == Symbol.EQUAL
        ? ", but its parts give " + other + differing(difference, symbol)
        : ", " + compared(symbol) + "the sum of its parts, " + other;
  }

  @Override
  public String againstLines(String sum, Optional<String> difference) {
    return ", but the lines below it sum to " + sum + differing(difference, Symbol.EQUAL);
  }

  @Override
  public String againstBlanks(String known) {
    return ", while the other figures stated give "
        + known
        + " and nothing that could stand in the blanks makes them agree";
  }

  private static String compared(Symbol symbol) {
    return switch (symbol) {
      case EQUAL -> "unlike ";
      case NOT_EQUAL -> "equal to ";
      case AT_LEAST -> "less than ";
      case AT_MOST -> "more than ";
      case GREATER -> "not more than ";
      case LESS -> "not less than ";
    };
  }

  private static String differing(Optional<String> difference, Symbol symbol) {
    return symbol == Symbol.EQUAL ? difference.map(d -> ", difference " + d).orElse("") : "";
  }

  @Override
  public String makesRules(Optional<Boolean> power) {
    return power
        .map(may -> may ? "the organ may make rules" : "the organ may not make rules")
        .orElse("the level of the organ is not stated");
  }

  @Override
  public String given(List<String> rows) {
    return rows.isEmpty() ? "no figure is stated" : "figures are stated in " + list(rows);
  }

  @Override
  public String contrast(String first, String second) {
    return first + ", but " + second;
  }

  @Override
  public String list(List<String> facts) {
    return String.join("; ", facts);
  }

  @Override
  public String undecided(List<String> facts, int more) {
    String are = more == 1 ? " more is blank" : " more are blank";
    return list(facts) + (more == 0 ? "" : "; " + more + are) + "; cannot be decided";
  }

  @Override
  public String derivedFrom(int figures) {
    return figures == 1
        ? ", with 1 blank figure derived from other figures"
        : ", with " + figures + " blank figures derived from other figures";
  }

  @Override
  public String settled(List<String> facts, int more) {
    return list(facts)
        + (more == 0 ? "" : " and " + more + " more")
        + ", derived from other figures, so that it holds";
  }

  @Override
  public String message(String facts, String statement) {
    return Character.toUpperCase(facts.charAt(0))
        + facts.substring(1)
        + ": "
        + statement
        + (statement.endsWith(".") ? "" : ".");
  }
}
