package org.opendisclosure.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.compiled.Compiled;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.LinearComparison;

/** What the build compiles of the rule files is what the loader makes of them. */
class CompiledRulesTest {

  static List<String> files() {
    return BuiltInRules.NAMES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatTheBuildHasWrittenIsWhatTheFileSays(String name) {
    URL resource = BuiltInRules.class.getResource(BuiltInRules.compiled(name));
    assertNotNull(resource, "run the build up to process-classes");
    assertSame(BuiltInRules.load(name), Compiled.read(resource, CompiledRules::read));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenIsReadBack(String name) throws IOException {
    RuleText text = BuiltInRules.load(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompiledRules.write(text, new DataOutputStream(bytes));
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    assertSame(text, CompiledRules.read(new DataInputStream(in)));
    assertEquals(0, in.available());
  }

  private static void assertSame(RuleText expected, RuleText actual) {
    assertEquals(expected.id(), actual.id());
    assertEquals(expected.version(), actual.version());
    assertEquals(expected.rules(), actual.rules());
    assertEquals(
        List.copyOf(expected.instances().keySet()), List.copyOf(actual.instances().keySet()));
    assertEquals(shown(expected), shown(actual));
  }

  /** All instances, with what follows from each comparison. */
  private static List<List<Object>> shown(RuleText text) {
    List<List<Object>> shown = new ArrayList<>();
    text.instances()
        .forEach(
            (scope, instances) ->
                instances.forEach(
                    instance ->
                        shown.add(
                            List.of(
                                scope,
                                instance.rule(),
                                instance.bindings(),
                                shown(instance.constraint())))));
    return shown;
  }

  private static List<Object> shown(Constraint constraint) {
    if (constraint instanceof LinearComparison comparison) {
      return List.of(
          comparison.left(),
          comparison.symbol(),
          comparison.right(),
          comparison.isRounded(),
          comparison.residual(),
          comparison.isMoney());
    } else if (constraint instanceof Constraint.Not not) {
      return List.of("not", shown(not.condition()));
    } else if (constraint instanceof Constraint.And and) {
      return List.of("and", shown(and.left()), shown(and.right()));
    } else if (constraint instanceof Constraint.Or or) {
      return List.of("or", shown(or.left()), shown(or.right()));
    } else if (constraint instanceof Constraint.If implication) {
      return List.of("if", shown(implication.premise()), shown(implication.consequence()));
    } else if (constraint instanceof Constraint.Iff iff) {
      return List.of("iff", shown(iff.left()), shown(iff.right()));
    }
    return List.of(constraint);
  }
}
