package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.narrative.QuoteKind;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The rules of {@code narrative.yaml}; the words and phrases there are read where they are used.
 */
public final class NarrativeRules {

  public static final String NAME = "narrative";

  private static final Sentence RULES = new Sentence("规则", "rules");

  private NarrativeRules() {}

  /** The identifier of the rule by which figures are held against others of a kind. */
  public static String id(QuoteKind kind) {
    return switch (kind) {
      case TABLE -> "narrative.table";
      case PARTS -> "narrative.total-of-parts";
      case CHANGE -> "narrative.change";
      case PERCENTAGE -> "narrative.percentage";
    };
  }

  static RuleText read(String text, String name) {
    RuleProblems problems = new RuleProblems(name);
    Entries file = Entries.document(new YamlText(text, problems), RULES, problems).orElseThrow();
    List<Rule> rules = new ArrayList<>();
    for (Node node : file.items(file.find("rules").orElseThrow(), "rules")) {
      rules.add(rule(Entries.of(node, RULES, problems).orElseThrow(), name));
    }
    problems.refuse();
    return new RuleText(
        file.text("id").orElseThrow(),
        file.text(RuleFile.VERSION).orElseThrow(),
        List.copyOf(rules),
        Map.of());
  }

  private static Rule rule(Entries entries, String file) {
    return new Rule(
        text(entries, "id"),
        Severity.valueOf(text(entries, "severity").toUpperCase(Locale.ROOT)),
        Source.valueOf(text(entries, "source").toUpperCase(Locale.ROOT)),
        new Sentence(text(entries, "zh"), text(entries, "en")),
        text(entries, "check"),
        file,
        entries.place().line(),
        EnumSet.allOf(Edition.class),
        Set.of());
  }

  private static String text(Entries entries, String key) {
    return entries.text(key).orElseThrow();
  }
}
