package org.opendisclosure.rules.wording;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Symbol;

/** Messages in plain administrative Chinese. */
final class ChinesePhrases implements Phrases {

  @Override
  public String place(String tableNumber, String row, String column) {
    return column.isEmpty()
        ? "“" + row + "”"
        : (tableNumber.isEmpty() ? "" : "表" + tableNumber) + "“" + row + "”行“" + column + "”列";
  }

  @Override
  public String states(String place, String figure) {
    return place + "填报 " + figure;
  }

  @Override
  public String leavesBlank(String place) {
    return place + "未填";
  }

  @Override
  public String unreadable(String place, String raw) {
    return place + "填写的“" + raw + "”不是数字";
  }

  @Override
  public String follows(String place, String figure) {
    return place + "推得 " + figure;
  }

  @Override
  public String asFarAsKnown(String known, List<String> blanks, int more, Optional<String> needed) {
    String sum = ",其余各项已知合计 " + known;
    if (blanks.isEmpty()) {
      return sum;
    }
    String all = more == 0 ? "" : "等 " + (blanks.size() + more) + " 格";
    String must = blanks.size() == 1 ? ",须为 " : ",合计须为 ";
    return sum + "," + list(blanks) + all + "未填" + needed.map(must::concat).orElse("");
  }

  @Override
  public String demanded(Symbol symbol, String number) {
    return ","
        + switch (symbol) {
          case EQUAL -> "应为 " + number;
          case NOT_EQUAL -> "不应为 " + number;
          case AT_LEAST -> "不应小于 " + number;
          case AT_MOST -> "不应大于 " + number;
          case GREATER -> "应大于 " + number;
          case LESS -> "应小于 " + number;
        };
  }

  @Override
  public String mustBe(String missing, String figure) {
    return missing + ",应为 " + figure;
  }

  @Override
  public String kept() {
    return "(原文保留,未代填)";
  }

  @Override
  public String fromSum(String terms) {
    return ",为其余各项合计" + (terms.isEmpty() ? "" : "(" + terms + ")");
  }

  @Override
  public String fromTotal(String total, Optional<String> others) {
    return "," + total + others.map(",其余各项合计 "::concat).orElse("");
  }

  @Override
  public String together(List<String> figures, Optional<String> sum) {
    return String.join("、", figures) + sum.map(s -> ",合计 " + s).orElse("");
  }

  @Override
  public String against(Symbol symbol, String number) {
    return ","
        + switch (symbol) {
          case EQUAL -> "不等于 " + number;
          case NOT_EQUAL -> "等于 " + number;
          case AT_LEAST -> "小于 " + number;
          case AT_MOST -> "大于 " + number;
          case GREATER -> "不大于 " + number;
          case LESS -> "不小于 " + number;
        };
  }

  @Override
  public String againstCell(
      Symbol symbol, String place, String figure, Optional<String> difference) {
    String other = place + "的 " + figure;
    return ","
        + switch (symbol) {
          case EQUAL -> "与" + other + " 不符" + differing(difference);
          case NOT_EQUAL -> "与" + place + "相同,均为 " + figure;
          case AT_LEAST -> "低于" + other;
          case AT_MOST -> "高于" + other;
          case GREATER -> "不高于" + other;
          case LESS -> "不低于" + other;
        };
  }

  @Override
  public String againstSum(Symbol symbol, String sum, String terms, Optional<String> difference) {
    String other = sum + (terms.isEmpty() ? "" : "(" + terms + ")");
    return ","
        + switch (symbol) {
          case EQUAL -> "按各项应为 " + other + differing(difference);
          case NOT_EQUAL -> "与各项合计相同,均为 " + other;
          case AT_LEAST -> "低于各项合计 " + other;
          case AT_MOST -> "高于各项合计 " + other;
          case GREATER -> "不高于各项合计 " + other;
          case LESS -> "不低于各项合计 " + other;
        };
  }

  @Override
  public String againstLines(String sum, Optional<String> difference) {
    return ",其下各项合计 " + sum + differing(difference);
  }

  @Override
  public String againstBlanks(String known) {
    return ",而其余已填各项合计 " + known + ",空白格无论填多少都不能相符";
  }

  private static String differing(Optional<String> difference) {
    return difference.map(d -> ",相差 " + d).orElse("");
  }

  @Override
  public String makesRules(Optional<Boolean> power) {
    return power.map(may -> may ? "填报单位有权制定规章" : "填报单位无权制定规章").orElse("填报单位的层级未注明");
  }

  @Override
  public String given(List<String> rows) {
    return rows.isEmpty() ? "未填报数字" : list(rows) + "填报了数字";
  }

  @Override
  public String contrast(String first, String second) {
    return first + ",而" + second;
  }

  @Override
  public String list(List<String> facts) {
    return String.join("、", facts);
  }

  @Override
  public String undecided(List<String> facts, int more) {
    return list(facts) + (more == 0 ? "" : ",另有 " + more + " 格空白") + ",无法判断";
  }

  @Override
  public String derivedFrom(int figures) {
    return ",其中未填的 " + figures + " 格由其他数字推定";
  }

  @Override
  public String settled(List<String> facts, int more) {
    return list(facts) + (more == 0 ? "" : ",另有 " + more + " 格推得") + ",由其他数字推定成立";
  }

  @Override
  public String message(String facts, String statement) {
    return facts + ":" + statement + (statement.endsWith("。") ? "" : "。");
  }
}
