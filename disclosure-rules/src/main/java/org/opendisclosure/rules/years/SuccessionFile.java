package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.years.Succession.Event;
import org.opendisclosure.rules.years.SuccessionException.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one succession file; its format is described at {@link Succession}. */
final class SuccessionFile {

  private static final String ROOT = "succession";
  private static final Set<String> KEYS = Set.of("from", "to", "year", "kind", "note");
  private static final List<OrganChange> KINDS =
      List.of(OrganChange.RENAMED, OrganChange.MERGED, OrganChange.SPLIT);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private SuccessionFile(String file) {
    this.file = file;
  }

  static List<Event> read(String text, String file) {
    SuccessionFile reading = new SuccessionFile(file);
    reading.root(text);
    if (!reading.problems.isEmpty()) {
      throw new SuccessionException(reading.problems);
    }
    return reading.events;
  }

  private void root(String text) {
    Optional<Node> root = compose(text);
    if (root.isEmpty()) {
      if (problems.isEmpty()) {
        problem(Optional.empty(), "文件是空的,应有 succession。", "the file is empty; expected succession");
      }
      return;
    }
    Map<String, Node> entries = mapping(root.get(), Set.of(ROOT));
    Node list = entries.get(ROOT);
    if (list instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::event);
    } else {
      Node where = list == null ? root.get() : list;
      problem(where, "succession 应为一个列表(每项以“- ”开头)。", "expected a list for succession");
    }
  }

  private Optional<Node> compose(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      StreamReader reader = new StreamReader(settings, text);
      return new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      problem(e.getProblemMark(), "YAML 格式有误。", "no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problem(Optional.empty(), "YAML 格式有误。", "no YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void event(Node node) {
    int before = problems.size();
    Map<String, Node> entries = mapping(node, KEYS);
    List<String> from = organs(node, entries, "from");
    List<String> to = organs(node, entries, "to");
    Optional<Integer> year = year(node, entries);
    Optional<OrganChange> kind = kind(node, entries);
    String note = Optional.ofNullable(entries.get("note")).flatMap(this::text).orElse("");
    if (problems.size() > before) {
      return;
    }
    try {
      events.add(new Event(from, to, year.orElseThrow(), kind.orElseThrow(), note));
    } catch (IllegalArgumentException e) {
      problem(
          node,
          "机关个数与 kind 不符:更名为一对一,合并为多对一,拆分为一对多。",
          "renamed takes one organ to one, merged several to one, split one to several");
    }
  }

  private Optional<Integer> year(Node event, Map<String, Node> entries) {
    Optional<String> year = required(event, entries, "year").flatMap(this::text);
    if (year.isPresent() && !year.get().matches("20\\d\\d")) {
      problem(
          event(entries, "year"),
          "year 应为四位年度,如 2019,现为 " + year.get() + "。",
          "expected a year such as 2019, found " + year.get());
      return Optional.empty();
    }
    return year.map(Integer::valueOf);
  }

  private Optional<OrganChange> kind(Node event, Map<String, Node> entries) {
    Optional<String> text = required(event, entries, "kind").flatMap(this::text);
    Optional<OrganChange> kind =
        text.flatMap(id -> KINDS.stream().filter(k -> k.id().equals(id)).findFirst());
    if (text.isPresent() && kind.isEmpty()) {
      problem(
          event(entries, "kind"),
          "kind 应为 renamed(更名)、merged(合并)或 split(拆分),现为 " + text.get() + "。",
          "expected renamed, merged or split, found " + text.get());
    }
    return kind;
  }

  private static Node event(Map<String, Node> entries, String key) {
    return Objects.requireNonNull(entries.get(key));
  }

  private List<String> organs(Node event, Map<String, Node> entries, String key) {
    Optional<Node> node = required(event, entries, key);
    List<String> organs = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> text(item).ifPresent(organs::add));
      if (sequence.getValue().isEmpty()) {
        problem(node.get(), key + " 没有写机关。", "no organ stands in " + key);
      }
    } else {
      node.flatMap(this::text).ifPresent(organs::add);
    }
    return organs;
  }

  private Optional<Node> required(Node event, Map<String, Node> entries, String key) {
    Node node = entries.get(key);
    if (node == null && event instanceof MappingNode) {
      problem(event, "缺少 " + key + "。", "the key '" + key + "' is missing");
    }
    return Optional.ofNullable(node);
  }

  private Map<String, Node> mapping(Node node, Set<String> known) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "此处应为“键: 值”的形式。", "expected a mapping of keys and values");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!known.contains(key)) {
        problem(
            tuple.getKeyNode(),
            "不认识的键 " + key + ",可用的有 " + String.join("、", known.stream().sorted().toList()) + "。",
            "unknown key '" + key + "'; expected one of " + known.stream().sorted().toList());
      }
      if (entries.put(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "键 " + key + " 重复。", "the key '" + key + "' stands twice");
      }
    }
    return entries;
  }

  private Optional<String> text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    problem(node, "此处应为文字。", "expected a text");
    return Optional.empty();
  }

  private void problem(Node node, String zh, String en) {
    problem(node.getStartMark(), zh, en);
  }

  private void problem(Optional<Mark> mark, String zh, String en) {
    problems.add(
        new Problem(
            file,
            mark.map(m -> m.getLine() + 1).orElse(0),
            mark.map(m -> m.getColumn() + 1).orElse(0),
            new Sentence(zh, en)));
  }
}
