package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one rule file; its format is described at {@link RuleSet}. */
public final class RuleFile {

  public static final String VERSION = "version";

  private static final String ID = "id";
  private static final String EDITIONS = "editions";
  private static final String LAST_EDITIONS = "lastEditions";
  private static final String SETS = "sets";
  private static final String RULES = "rules";
  private static final String SEVERITY = "severity";
  private static final String SOURCE = "source";
  private static final String ZH = "zh";
  private static final String EN = "en";
  private static final String CHECK = "check";
  private static final String TOLERANCE = "tolerance";
  private static final String ROUNDING = "rounding";

  private static final Sentence CONTENT =
      new Sentence("id、version、editions 和 rules", "id, version, editions and rules");
  private static final Sentence RULE = new Sentence("一条规则", "a rule");

  private static final String NAME_FORM = "[a-zA-Z][a-zA-Z0-9]*";
  private static final String MEMBER_FORM = NAME_FORM + "(\\." + NAME_FORM + ")*";

  private final String file;
  private final YamlText yaml;
  private final RuleProblems problems;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<Scope, List<Instance>> instances = new LinkedHashMap<>();
  private Set<Edition> editions = Set.of();
  private Set<Edition> lastEditions = Set.of();

  private RuleFile(String text, String file) {
    this.file = file;
    this.problems = new RuleProblems(file);
    this.yaml = new YamlText(text, problems);
  }

  public static RuleText read(String text, String file) {
    RuleFile reading = new RuleFile(text, file);
    Optional<RuleText> rules =
        Entries.document(reading.yaml, CONTENT, reading.problems).flatMap(reading::read);
    reading.problems.refuse();
    return rules.orElseThrow();
  }

  private Optional<RuleText> read(Entries root) {
    root.examine(List.of(ID, VERSION, EDITIONS, RULES), List.of(LAST_EDITIONS, SETS));
    Optional<String> id = root.identifier(ID);
    Optional<String> version = root.text(VERSION);
    editions = named(root, EDITIONS, EnumSet.allOf(Edition.class));
    lastEditions = named(root, LAST_EDITIONS, EnumSet.allOf(Edition.class));
    root.find(SETS)
        .flatMap(node -> Entries.of(node, new Sentence("按名称列出的集合", "sets by name"), problems))
        .ifPresent(this::sets);
    root.find(RULES)
        .ifPresent(
            node ->
                root.items(node, RULES).stream()
                    .flatMap(rule -> Entries.of(rule, RULE, problems).stream())
                    .forEach(this::rule));
    return id.flatMap(
        known -> version.map(v -> new RuleText(known, v, List.copyOf(rules.values()), instances)));
  }

  private static Set<Edition> none() {
    return EnumSet.noneOf(Edition.class);
  }

  private Set<Edition> named(Entries entries, String key, Set<Edition> permitted) {
    Set<Edition> named = none();
    for (ScalarNode scalar : entries.texts(key)) {
      String id = scalar.getValue();
      List<Edition> editions = Edition.named(id);
      if (editions.isEmpty()) {
        List<String> known = Arrays.stream(Edition.values()).map(Edition::id).toList();
        entries.problem(
            YamlText.place(scalar),
            Sentence.of("没有版本“%s”;可用的有 %s", "unknown edition '%s'; expected one of %s", id, known));
      } else if (!permitted.containsAll(editions)) {
        entries.problem(
            YamlText.place(scalar),
            Sentence.of(
                "版本 %s 不在文件的 %s 之中", "edition %s is not among the %s of the file", id, key));
      } else {
        if (!Collections.disjoint(named, editions)) {
          entries.problem(
              YamlText.place(scalar), Sentence.of("版本 %s 列了两次", "edition %s is listed twice", id));
        }
        named.addAll(editions);
      }
    }
    return named;
  }

  private void sets(Entries entries) {
    entries
        .all()
        .forEach(
            (name, node) -> {
              if (!name.matches(NAME_FORM)) {
                entries.problem(
                    YamlText.place(node),
                    Sentence.of(
                        "集合名应由字母和数字组成,实为“%s”",
                        "expected a plain name for a set, found '%s'", name));
              }
              sets.put(name, members(entries, node, name));
            });
  }

  private List<String> members(Entries entries, Node node, String name) {
    Set<String> members = new LinkedHashSet<>();
    for (ScalarNode scalar : entries.texts(node, name)) {
      String member = scalar.getValue();
      if (!member.matches(MEMBER_FORM)) {
        entries.problem(
            YamlText.place(scalar),
            Sentence.of("应为名称,实为“%s”", "expected a name, found '%s'", member));
      } else if (!members.add(member)) {
        entries.problem(
            YamlText.place(scalar),
            Sentence.of("%s 在集合 %s 中列了两次", "%s is listed twice in set %s", member, name));
      }
    }
    return List.copyOf(members);
  }

  private void rule(Entries entries) {
    Optional<String> id = entries.identifier(ID);
    id.ifPresent(entries::nameRule);
    entries.examine(
        List.of(ID, SEVERITY, SOURCE, ZH, EN, CHECK), List.of(EDITIONS, LAST_EDITIONS, TOLERANCE));
    Optional<Severity> severity =
        constant(entries, SEVERITY, Arrays.asList(Severity.values()), Severity::id);
    Optional<Source> source = constant(entries, SOURCE, Arrays.asList(Source.values()), Source::id);
    Optional<String> zh = entries.text(ZH);
    Optional<String> en = entries.text(EN);
    Optional<ScalarNode> check = entries.find(CHECK).flatMap(node -> entries.scalar(node, CHECK));
    Rule rule =
        new Rule(
            id.orElse(""),
            severity.orElse(Severity.ERROR),
            source.orElse(Source.PRACTICE),
            new Sentence(zh.orElse(""), en.orElse("")),
            check.map(scalar -> scalar.getValue().strip()).orElse(""),
            file,
            entries.place().line(),
            editions(entries, EDITIONS, editions),
            editions(entries, LAST_EDITIONS, lastEditions));
    boolean rounded =
        constant(entries, TOLERANCE, List.of(ROUNDING), Function.identity()).isPresent();
    check.ifPresent(scalar -> bind(rule, entries, scalar, rounded));
    if (id.isEmpty()) {
      return;
    }
    Rule before = rules.putIfAbsent(id.get(), rule);
    if (before != null) {
      entries.problem(
          entries.place(ID),
          Sentence.of("该编号已用于第 %d 行的规则", "the id is taken by the rule in line %d", before.line()));
    }
  }

  private Set<Edition> editions(Entries entries, String key, Set<Edition> ofFile) {
    return entries.find(key).isPresent() ? named(entries, key, ofFile) : ofFile;
  }

  private <T> Optional<T> constant(
      Entries entries, String key, List<T> constants, Function<T, String> id) {
    Optional<String> text = entries.text(key);
    Optional<T> found =
        text.flatMap(t -> constants.stream().filter(c -> id.apply(c).equals(t)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      List<String> known = constants.stream().map(id).toList();
      entries.problem(
          entries.place(key),
          Sentence.of(
              "%s 不能为“%s”;可用的有 %s", "unknown %s '%s'; expected one of %s", key, text.get(), known));
    }
    return found;
  }

  private void bind(Rule rule, Entries entries, ScalarNode scalar, boolean rounded) {
    Selector.Reporter reporter =
        (offset, message) ->
            entries.problem(
                yaml.placeIn(scalar, offset),
                message.and(
                    Sentence.of(
                        "(check 的第 %d 个字符)", " (at character %d of the check)", offset + 1)));
    try {
      Syntax.Check check = ExpressionParser.parse(scalar.getValue());
      for (Scope scope : Scope.of(rule)) {
        Binder binder = new Binder(RuleNames.of(scope), sets, rounded, reporter);
        instances.computeIfAbsent(scope, key -> new ArrayList<>()).addAll(binder.bind(rule, check));
      }
    } catch (SyntaxException e) {
      reporter.report(e.offset(), e.reason());
    }
  }
}
