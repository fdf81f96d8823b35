package org.opendisclosure.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.deciding.Symbol;
import org.opendisclosure.rules.language.ExpressionToken.Type;
import org.opendisclosure.rules.language.Syntax.Condition;
import org.opendisclosure.rules.language.Syntax.Kind;
import org.opendisclosure.rules.language.Syntax.Path;
import org.opendisclosure.rules.language.Syntax.Selection;
import org.opendisclosure.rules.language.Syntax.Sum;
import org.opendisclosure.rules.language.Syntax.Term;

/** Reads an expression by recursive descent; the grammar is in {@link RuleSet}. */
public final class ExpressionParser {

  private static final int MAX_LENGTH = 10_000;
  private static final int MAX_DEPTH = 50;
  private static final int MAX_DIGITS = 30;

  private final List<ExpressionToken> tokens;
  private int at;
  private int depth;

  private ExpressionParser(List<ExpressionToken> tokens) {
    this.tokens = tokens;
  }

  public static Syntax.Check parse(String expression) throws SyntaxException {
    if (expression.length() > MAX_LENGTH) {
      throw new SyntaxException(
          MAX_LENGTH,
          Sentence.of("表达式超过 %d 个字符", "the expression is longer than %d characters", MAX_LENGTH));
    }
    return new ExpressionParser(Tokenizer.tokens(expression)).check();
  }

  private Syntax.Check check() throws SyntaxException {
    List<Syntax.Loop> loops = new ArrayList<>();
    while (peek().is("for")) {
      loops.add(loop());
    }
    Condition condition = condition();
    if (peek().type() != Type.END) {
      throw expected("and、or、iff、+、- 或结尾", "'and', 'or', 'iff', '+', '-' or the end");
    }
    return new Syntax.Check(loops, condition);
  }

  private Syntax.Loop loop() throws SyntaxException {
    next();
    ExpressionToken variable = path("循环变量名", "the name of a loop variable");
    if (!variable.text().matches("[a-zA-Z][a-zA-Z0-9]*")) {
      throw new SyntaxException(
          variable.offset(),
          Sentence.of(
              "应为由字母和数字组成的循环变量名,实为%s",
              "expected the plain name of a loop variable, found %s", variable.shown()));
    }
    take("in");
    ExpressionToken domain =
        path("集合名、{a, b} 这样的名单或行的通配式", "a set, a list such as {a, b} or a pattern of lines");
    take(":");
    return new Syntax.Loop(
        variable.text(), new Path(domain.text(), domain.offset()), variable.offset());
  }

  private Condition condition() throws SyntaxException {
    if (++depth > MAX_DEPTH) {
      throw new SyntaxException(
          peek().offset(),
          Sentence.of("条件嵌套超过 %d 层", "conditions are nested deeper than %d levels", MAX_DEPTH));
    }
    Condition condition = peek().is("if") ? implication() : equivalence();
    depth--;
    return condition;
  }

  private Condition implication() throws SyntaxException {
    next();
    Condition premise = disjunction();
    take("then");
    return new Syntax.If(premise, disjunction());
  }

  private Condition equivalence() throws SyntaxException {
    Condition left = disjunction();
    return accept("iff") ? new Syntax.Iff(left, disjunction()) : left;
  }

  private Condition disjunction() throws SyntaxException {
    Condition left = conjunction();
    while (accept("or")) {
      left = new Syntax.Or(left, conjunction());
    }
    return left;
  }

  private Condition conjunction() throws SyntaxException {
    Condition left = negation();
    while (accept("and")) {
      left = new Syntax.And(left, negation());
    }
    return left;
  }

  private Condition negation() throws SyntaxException {
    boolean negative = false;
    while (accept("not")) {
      negative = !negative;
    }
    Condition condition = primary();
    return negative ? new Syntax.Not(condition) : condition;
  }

  private Condition primary() throws SyntaxException {
    if (accept("(")) {
      Condition inner = condition();
      take(")");
      return inner;
    }
    return accept("stated") ? new Syntax.Stated(selection()) : comparison();
  }

  private Condition comparison() throws SyntaxException {
    int offset = peek().offset();
    Sum left = sum();
    for (Symbol symbol : Symbol.values()) {
      if (accept(symbol.toString())) {
        return new Syntax.Comparison(left, symbol, sum(), offset);
      }
    }
    throw expected("=、!=、<=、>=、< 或 >", "'=', '!=', '<=', '>=', '<' or '>'");
  }

  private Sum sum() throws SyntaxException {
    List<Term> terms = new ArrayList<>();
    boolean minus = accept("-");
    terms.add(term(minus));
    while (peek().is("+") || peek().is("-")) {
      minus = next().is("-");
      terms.add(term(minus));
    }
    return new Sum(terms);
  }

  private Term term(boolean minus) throws SyntaxException {
    BigDecimal factor = minus ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    if (peek().type() == Type.NUMBER) {
      factor = factor.multiply(number());
      if (!accept("*")) {
        return new Term(factor, Kind.CONSTANT, new Selection(List.of(), List.of()));
      }
    }
    if (accept("sum")) {
      return new Term(factor, Kind.SUM, selection());
    }
    if (accept("each")) {
      return new Term(factor, Kind.EACH, selection());
    }
    ExpressionToken cell = path("单元格、数字、sum(…) 或 each(…)", "a cell, a number, sum(…) or each(…)");
    Path path = new Path(cell.text(), cell.offset());
    return new Term(factor, Kind.CELL, new Selection(List.of(path), List.of()));
  }

  private BigDecimal number() throws SyntaxException {
    ExpressionToken token = next();
    if (token.text().length() > MAX_DIGITS
        || token.text().chars().filter(c -> c == '.').count() > 1) {
      throw new SyntaxException(
          token.offset(),
          Sentence.of(
              "应为 2 或 0.05 这样的数字,实为%s",
              "expected a number such as 2 or 0.05, found %s", token.shown()));
    }
    return new BigDecimal(token.text());
  }

  private Selection selection() throws SyntaxException {
    take("(");
    List<Path> included = paths();
    List<Path> excluded = accept("except") ? paths() : List.of();
    take(")");
    return new Selection(included, excluded);
  }

  private List<Path> paths() throws SyntaxException {
    List<Path> paths = new ArrayList<>();
    do {
      ExpressionToken path = path("单元格或单元格的通配式", "a cell or a pattern of cells");
      paths.add(new Path(path.text(), path.offset()));
    } while (accept(","));
    return paths;
  }

  private ExpressionToken path(String zh, String en) throws SyntaxException {
    if (peek().type() != Type.PATH) {
      throw expected(zh, en);
    }
    return next();
  }

  private void take(String sign) throws SyntaxException {
    if (!accept(sign)) {
      throw expected("“" + sign + "”", "'" + sign + "'");
    }
  }

  private boolean accept(String sign) {
    if (peek().is(sign)) {
      at++;
      return true;
    }
    return false;
  }

  private ExpressionToken peek() {
    return tokens.get(at);
  }

  private ExpressionToken next() {
    return tokens.get(at++);
  }

  private SyntaxException expected(String zh, String en) {
    return new SyntaxException(
        peek().offset(),
        Sentence.of("应为%s,实为%s", "expected %s, found %s", new Sentence(zh, en), peek().shown()));
  }
}
