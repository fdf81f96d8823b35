package org.opendisclosure.rules.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Presence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Symbol;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;

/**
 * What a rule file says, as the build writes it down for the files that ship with the library: the
 * rules, and their instances bound to the cells by index. Reading it needs no YAML, parses no
 * expressions and matches no patterns.
 */
public final class CompiledRules {

  private static final int NONE = -1;

  /** The kinds of conditions, by the number that is written before each. */
  private enum Form {
    COMPARISON,
    PRESENCE,
    NOT,
    AND,
    OR,
    IF,
    IFF
  }

  private CompiledRules() {}

  /** Writes what a rule file says. */
  public static void write(RuleText text, DataOutputStream out) throws IOException {
    out.writeUTF(text.id());
    out.writeUTF(text.version());
    out.writeShort(text.rules().size());
    for (Rule rule : text.rules()) {
      write(rule, out);
    }
    out.writeShort(text.instances().size());
    for (Map.Entry<Scope, List<Instance>> entry : text.instances().entrySet()) {
      out.writeByte(entry.getKey().edition().ordinal());
      out.writeByte(entry.getKey().last().map(Edition::ordinal).orElse(NONE));
      out.writeShort(entry.getValue().size());
      for (Instance instance : entry.getValue()) {
        out.writeShort(text.rules().indexOf(instance.rule()));
        out.writeUTF(instance.bindings());
        write(instance.constraint(), out);
      }
    }
  }

  /** Reads what a rule file says. */
  public static RuleText read(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String version = in.readUTF();
    Rule[] rules = new Rule[in.readShort()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = rule(in);
    }
    Map<Scope, List<Instance>> instances = new LinkedHashMap<>();
    for (int scopes = in.readShort(); scopes > 0; scopes--) {
      Edition edition = Edition.values()[in.readByte()];
      int last = in.readByte();
      Scope scope = last == NONE ? Scope.of(edition) : Scope.of(edition, Edition.values()[last]);
      RuleNames names = RuleNames.of(scope);
      List<Instance> its = new ArrayList<>();
      for (int left = in.readShort(); left > 0; left--) {
        its.add(new Instance(rules[in.readShort()], in.readUTF(), constraint(in, names)));
      }
      instances.put(scope, its);
    }
    return new RuleText(id, version, List.of(rules), instances);
  }

  private static void write(Rule rule, DataOutputStream out) throws IOException {
    out.writeUTF(rule.id());
    out.writeByte(rule.severity().ordinal());
    out.writeByte(rule.source().ordinal());
    out.writeUTF(rule.statement().zh());
    out.writeUTF(rule.statement().en());
    out.writeUTF(rule.expression());
    out.writeUTF(rule.file());
    out.writeShort(rule.line());
    write(rule.editions(), out);
    write(rule.lastEditions(), out);
  }

  private static Rule rule(DataInputStream in) throws IOException {
    return new Rule(
        in.readUTF(),
        Severity.values()[in.readByte()],
        Source.values()[in.readByte()],
        new Sentence(in.readUTF(), in.readUTF()),
        in.readUTF(),
        in.readUTF(),
        in.readShort(),
        editions(in),
        editions(in));
  }

  private static void write(Set<Edition> editions, DataOutputStream out) throws IOException {
    out.writeByte(editions.size());
    for (Edition edition : editions) {
      out.writeByte(edition.ordinal());
    }
  }

  private static Set<Edition> editions(DataInputStream in) throws IOException {
    Set<Edition> editions = EnumSet.noneOf(Edition.class);
    for (int left = in.readByte(); left > 0; left--) {
      editions.add(Edition.values()[in.readByte()]);
    }
    return editions;
  }

  private static void write(Constraint constraint, DataOutputStream out) throws IOException {
    if (constraint instanceof LinearComparison comparison) {
      out.writeByte(Form.COMPARISON.ordinal());
      write(comparison.left(), out);
      out.writeByte(comparison.symbol().ordinal());
      write(comparison.right(), out);
      out.writeBoolean(comparison.isRounded());
    } else if (constraint instanceof Presence presence) {
      out.writeByte(Form.PRESENCE.ordinal());
      out.writeShort(presence.cells().size());
      for (int cell : presence.cells()) {
        out.writeShort(cell);
      }
    } else if (constraint instanceof Constraint.Not not) {
      write(Form.NOT, List.of(not.condition()), out);
    } else if (constraint instanceof Constraint.And and) {
      write(Form.AND, List.of(and.left(), and.right()), out);
    } else if (constraint instanceof Constraint.Or or) {
      write(Form.OR, List.of(or.left(), or.right()), out);
    } else if (constraint instanceof Constraint.If implication) {
      write(Form.IF, List.of(implication.premise(), implication.consequence()), out);
    } else if (constraint instanceof Constraint.Iff iff) {
      write(Form.IFF, List.of(iff.left(), iff.right()), out);
    }
  }

  private static void write(Form form, List<Constraint> parts, DataOutputStream out)
      throws IOException {
    out.writeByte(form.ordinal());
    for (Constraint part : parts) {
      write(part, out);
    }
  }

  private static Constraint constraint(DataInputStream in, RuleNames names) throws IOException {
    return switch (Form.values()[in.readByte()]) {
      case COMPARISON ->
          new LinearComparison(
              side(in), Symbol.values()[in.readByte()], side(in), in.readBoolean(), names);
      case PRESENCE -> new Presence(cells(in));
      case NOT -> new Constraint.Not(constraint(in, names));
      case AND -> new Constraint.And(constraint(in, names), constraint(in, names));
      case OR -> new Constraint.Or(constraint(in, names), constraint(in, names));
      case IF -> new Constraint.If(constraint(in, names), constraint(in, names));
      case IFF -> new Constraint.Iff(constraint(in, names), constraint(in, names));
    };
  }

  private static List<Integer> cells(DataInputStream in) throws IOException {
    Integer[] cells = new Integer[in.readShort()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (int) in.readShort();
    }
    return List.of(cells);
  }

  private static void write(Side side, DataOutputStream out) throws IOException {
    out.writeShort(side.addends().size());
    for (Addend addend : side.addends()) {
      out.writeShort(addend.cell());
      out.writeUTF(addend.factor().toString());
    }
    out.writeUTF(side.constant().toString());
  }

  private static Side side(DataInputStream in) throws IOException {
    Addend[] addends = new Addend[in.readShort()];
    for (int i = 0; i < addends.length; i++) {
      addends[i] = new Addend(in.readShort(), number(in));
    }
    return new Side(List.of(addends), number(in));
  }

  private static BigDecimal number(DataInputStream in) throws IOException {
    String number = in.readUTF();
    return switch (number) {
      case "0" -> BigDecimal.ZERO;
      case "1" -> BigDecimal.ONE;
      default -> new BigDecimal(number);
    };
  }
}
