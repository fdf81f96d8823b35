package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A condition for tests that can be written as an expression and decided by plain arithmetic. */
public sealed interface Tree {

  /** Whether it holds, given a value for every cell. */
  boolean holds(Map<String, Long> values);

  /** As an expression, with no more parentheses than needed below the given precedence. */
  String text(int precedence);

  record Term(int factor, String cell) {}

  record Compare(List<Term> left, String symbol, List<Term> right, int constant) implements Tree {

    @Override
    public boolean holds(Map<String, Long> values) {
      long difference = sum(left, values) - sum(right, values) - constant;
      return switch (symbol) {
        case "=" -> difference == 0;
        case "!=" -> difference != 0;
        case "<=" -> difference <= 0;
        case ">=" -> difference >= 0;
        case "<" -> difference < 0;
        default -> difference > 0;
      };
    }

    private static long sum(List<Term> terms, Map<String, Long> values) {
      return terms.stream().mapToLong(t -> t.factor * values.get(t.cell)).sum();
    }

    @Override
    public String text(int precedence) {
      String sign = constant < 0 ? " - " : " + ";
      String rest = right.isEmpty() ? "" : sum(right) + sign;
      String number = right.isEmpty() ? "" + constant : "" + Math.abs(constant);
      return sum(left) + " " + symbol + " " + rest + number;
    }

    private static String sum(List<Term> terms) {
      StringBuilder text = new StringBuilder();
      for (Term term : terms) {
        text.append(term.factor < 0 ? "- " : text.isEmpty() ? "" : "+ ");
        text.append(Math.abs(term.factor) == 1 ? "" : Math.abs(term.factor) + " * ");
        text.append(term.cell).append(' ');
      }
      return text.toString().strip();
    }
  }

  record Join(String word, Tree left, Tree right) implements Tree {

    @Override
    public boolean holds(Map<String, Long> values) {
      boolean a = left.holds(values);
      boolean b = right.holds(values);
      return switch (word) {
        case "and" -> a && b;
        case "or" -> a || b;
        case "iff" -> a == b;
        default -> !a || b;
      };
    }

    @Override
    public String text(int precedence) {
      int own = word.equals("and") ? 3 : word.equals("or") ? 2 : 1;
      // "and" and "or" group to the left; the sides of "if" and "iff" are conditions of "or".
      String a = left.text(own == 1 ? 2 : own);
      String b = right.text(own == 1 ? 2 : own + 1);
      String text = word.equals("if") ? "if " + a + " then " + b : a + " " + word + " " + b;
      return own < precedence ? "(" + text + ")" : text;
    }
  }

  record Not(Tree condition) implements Tree {

    @Override
    public boolean holds(Map<String, Long> values) {
      return !condition.holds(values);
    }

    @Override
    public String text(int precedence) {
      return "not " + condition.text(4);
    }
  }

  /** A comparison of some of the cells. */
  static Compare compare(Random random, List<String> cells, int maxFactor) {
    List<Term> left = new ArrayList<>();
    List<Term> right = new ArrayList<>();
    for (String cell : cells) {
      int factor = random.nextInt(1, maxFactor + 1) * (random.nextInt(4) == 0 ? -1 : 1);
      if (left.isEmpty() || random.nextInt(3) > 0) {
        (left.isEmpty() || random.nextBoolean() ? left : right).add(new Term(factor, cell));
      }
    }
    String[] symbols = {"=", "!=", "<=", ">=", "<", ">"};
    int constant = right.isEmpty() ? random.nextInt(5) : random.nextInt(-2, 3);
    return new Compare(left, symbols[random.nextInt(6)], right, constant);
  }

  /** Any condition up to a depth. */
  static Tree any(Random random, List<String> cells, int depth) {
    int choice = depth == 0 ? 0 : random.nextInt(6);
    return switch (choice) {
      case 0 -> compare(random, cells, 2);
      case 1 -> new Not(any(random, cells, depth - 1));
      default -> {
        String[] words = {"and", "or", "if", "iff"};
        yield new Join(
            words[choice - 2], any(random, cells, depth - 1), any(random, cells, depth - 1));
      }
    };
  }
}
