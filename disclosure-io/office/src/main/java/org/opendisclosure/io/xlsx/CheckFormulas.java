package org.opendisclosure.io.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.rule.CellSum;
import org.opendisclosure.rules.rule.CellSum.Addend;
import org.opendisclosure.rules.rule.FormulaNotation;
import org.opendisclosure.rules.rule.Relation;

/**
 * Writes rules as formulas of a spreadsheet, whose value is 1 for satisfied, 0 for violated and 0.5
 * for undetermined. Cells that are not printed count as nothing; text counts as blank.
 */
final class CheckFormulas implements FormulaNotation<String> {

  /** Functions take up to 255 arguments. */
  private static final int MOST_ARGUMENTS = 200;

  private static final int MONEY_DIGITS = 6;

  private final CellPlaces places;
  private final String prefix;

  /**
   * Formulas about a form.
   *
   * @param prefix what stands before the name of a cell: its sheet, or nothing on the same sheet
   */
  CheckFormulas(CellPlaces places, String prefix) {
    this.places = places;
    this.prefix = prefix;
  }

  @Override
  public String compare(CellSum sum, Relation relation) {
    String residual = sum(sum);
    String up = blank(sum, addend -> isSigned(addend) || addend.factor().signum() > 0);
    String down = blank(sum, addend -> isSigned(addend) || addend.factor().signum() < 0);
    return switch (relation) {
      case ZERO -> zero(residual, up, down);
      case NOT_ZERO -> not(zero(residual, up, down));
      case NOT_NEGATIVE -> "IF(%s>=0,IF(%s,0.5,1),IF(%s,0.5,0))".formatted(residual, down, up);
      case POSITIVE -> "IF(%s>0,IF(%s,0.5,1),IF(%s,0.5,0))".formatted(residual, down, up);
    };
  }

  /** Violated if what is known is too much and no blank can lessen it, or the other way round. */
  private static String zero(String residual, String up, String down) {
    return "IF(OR(AND(%s>0,NOT(%s)),AND(%s<0,NOT(%s))),0,IF(OR(%s,%s),0.5,1))"
        .formatted(residual, down, residual, up, up, down);
  }

  private static boolean isSigned(Addend addend) {
    return addend.cell().kind().isSigned();
  }

  /** Whether one of some cells is blank. */
  private String blank(CellSum sum, Predicate<Addend> which) {
    List<Cell> cells = sum.addends().stream().filter(which).map(Addend::cell).toList();
    String count = count(cells);
    return count.isEmpty() ? "FALSE" : "%s<%d".formatted(count, places.names(cells).size());
  }

  /** How many of some cells hold numbers; empty if none of them is printed. */
  String count(List<Cell> cells) {
    return calls("COUNT", names(cells));
  }

  private List<String> names(List<Cell> cells) {
    return places.names(cells).stream().map(name -> prefix + name).toList();
  }

  private static String calls(String function, List<String> arguments) {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i += MOST_ARGUMENTS) {
      int end = Math.min(i + MOST_ARGUMENTS, arguments.size());
      calls.add(function + "(" + String.join(",", arguments.subList(i, end)) + ")");
    }
    return String.join("+", calls);
  }

  /** What is known of a sum; amounts are rounded to what forms state, against binary fractions. */
  String sum(CellSum sum) {
    StringBuilder text = new StringBuilder(sum.constant().toPlainString());
    sum.addends().stream()
        .map(Addend::factor)
        .distinct()
        .forEach(factor -> text.append(times(factor, sum)));
    String known = text.toString().replaceFirst("^0\\+", "");
    boolean isMoney = sum.addends().stream().anyMatch(addend -> addend.cell().kind() == Kind.MONEY);
    return isMoney ? "ROUND(%s,%d)".formatted(known, MONEY_DIGITS) : "(" + known + ")";
  }

  private String times(BigDecimal factor, CellSum sum) {
    List<Cell> cells =
        sum.addends().stream()
            .filter(addend -> addend.factor().equals(factor))
            .map(Addend::cell)
            .toList();
    String added = calls("SUM", names(cells));
    if (added.isEmpty()) {
      return "";
    }
    boolean isOne = factor.abs().compareTo(BigDecimal.ONE) == 0;
    String times = isOne ? "" : factor.abs().toPlainString() + "*";
    return (factor.signum() < 0 ? "-" : "+")
        + times
        + (added.contains("+") ? "(" + added + ")" : added);
  }

  @Override
  public String stated(List<Cell> cells) {
    String count = count(cells);
    return count.isEmpty() ? "0" : "IF(%s>0,1,0)".formatted(count);
  }

  /** Whether none of some cells holds a negative number; never undetermined. */
  String notNegative(List<Cell> cells) {
    List<String> negative = names(cells).stream().map(name -> name + "<0").toList();
    return "IF(%s>0,0,1)".formatted(calls("OR", negative).replace("+", "*1+") + "*1");
  }

  @Override
  public String not(String condition) {
    return "(1-" + condition + ")";
  }

  @Override
  public String and(String left, String right) {
    return "MIN(" + left + "," + right + ")";
  }

  @Override
  public String or(String left, String right) {
    return "MAX(" + left + "," + right + ")";
  }
}
