package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Severity;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one profile. */
public final class ProfileFile {

  private static final Sentence CONTENT =
      new Sentence("id、version 和所作的调整", "id, version and what to change");

  private static final String ID = "id";
  private static final String SEVERITY = "severity";
  private static final String OFF = "off";
  private static final String WEIGHTS = "weights";

  private final RuleProblems problems;
  private final YamlText yaml;
  private final Set<String> known;
  private final BiFunction<String, Integer, Optional<Sentence>> refusal;
  private final Map<String, Severity> severities = new LinkedHashMap<>();
  private Set<String> graded = Set.of();
  private final List<String> off = new ArrayList<>();
  private final Map<String, Integer> weights = new LinkedHashMap<>();

  /**
   * A file that may name the given rules.
   *
   * @param refusal why a weight or its pattern cannot be used
   */
  public ProfileFile(
      String file,
      String text,
      Set<String> known,
      BiFunction<String, Integer, Optional<Sentence>> refusal) {
    this.refusal = refusal;
    this.problems = new RuleProblems(file);
    this.yaml = new YamlText(text, problems);
    this.known = known;
  }

  /**
   * What a profile says.
   *
   * @param severities by identifier of the rule
   * @param off the rules that are not applied
   * @param weights by pattern of cell names
   */
  public record Content(
      String id,
      String version,
      Map<String, Severity> severities,
      List<String> off,
      Map<String, Integer> weights) {}

  /** Reads the profile, or refuses it with all its problems. */
  public Content read() {
    Optional<Content> content = Entries.document(yaml, CONTENT, problems).flatMap(this::read);
    problems.refuse();
    return content.orElseThrow();
  }

  private Optional<Content> read(Entries root) {
    root.examine(List.of(ID, RuleFile.VERSION), List.of(SEVERITY, OFF, WEIGHTS));
    Optional<String> id = root.identifier(ID);
    Optional<String> version = root.text(RuleFile.VERSION);
    entries(root, SEVERITY).ifPresent(this::severities);
    root.texts(OFF).forEach(this::off);
    entries(root, WEIGHTS).ifPresent(this::weights);
    if (id.isEmpty() || version.isEmpty() || problems.count() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Content(
            id.get(),
            version.get(),
            Collections.unmodifiableMap(severities),
            List.copyOf(off),
            weights));
  }

  private Optional<Entries> entries(Entries root, String key) {
    return root.find(key)
        .flatMap(
            node -> Entries.of(node, Sentence.of("“%s”的键值对", "a mapping for '%s'", key), problems));
  }

  private void severities(Entries entries) {
    graded = entries.all().keySet();
    List<String> ids = Arrays.stream(Severity.values()).map(Severity::id).toList();
    for (String rule : entries.all().keySet()) {
      rule(rule, entries.keyPlace(rule));
      entries
          .text(rule)
          .ifPresent(
              text -> {
                int found = ids.indexOf(text);
                if (found < 0) {
                  problems.add(
                      entries.place(rule),
                      Sentence.of(
                          "severity 不能为“%s”;可用的有 %s",
                          "unknown severity '%s'; expected one of %s", text, ids));
                } else {
                  severities.put(rule, Severity.values()[found]);
                }
              });
    }
  }

  private void off(ScalarNode scalar) {
    String rule = scalar.getValue();
    Place place = YamlText.place(scalar);
    if (off.contains(rule)) {
      problems.add(place, Sentence.of("规则“%s”列了两次", "the rule '%s' is listed twice", rule));
    } else if (graded.contains(rule)) {
      problems.add(
          place, Sentence.of("规则“%s”同时又定了级别", "the rule '%s' is given a severity as well", rule));
    } else {
      rule(rule, place);
      off.add(rule);
    }
  }

  private void rule(String rule, Place place) {
    if (!known.contains(rule)) {
      problems.add(
          place,
          Sentence.of("没有规则“%s”", "there is no rule '%s'", rule)
              .and(NearestNames.suggestion(rule, known)));
    }
  }

  private void weights(Entries entries) {
    for (String pattern : entries.all().keySet()) {
      entries
          .whole(pattern)
          .ifPresent(
              weight -> {
                weights.put(pattern, weight);
                refusal
                    .apply(pattern, weight)
                    .ifPresent(reason -> problems.add(entries.keyPlace(pattern), reason));
              });
    }
  }
}
