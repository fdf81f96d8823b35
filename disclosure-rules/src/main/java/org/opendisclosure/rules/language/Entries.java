package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The entries of a YAML mapping, each of the type it must have; what is not so is a problem. */
final class Entries {

  private static final String ID_FORM = "[a-z0-9]+([.-][a-z0-9]+)*";
  private static final String WHOLE_FORM = "-?[0-9]{1,9}";

  private static final Sentence DOCUMENT =
      new Sentence("含 id、version 等键的键值对", "a mapping with id, version, …");

  private final Place place;
  private final RuleProblems problems;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();
  private String rule = "";

  private Entries(Place place, RuleProblems problems) {
    this.place = place;
    this.problems = problems;
  }

  /** The entries of a whole file, of which is said what it must hold; empty if it holds none. */
  static Optional<Entries> document(YamlText yaml, Sentence content, RuleProblems problems) {
    int before = problems.count();
    Optional<Node> root = yaml.root();
    if (root.isEmpty() && problems.count() == before) {
      problems.add(
          Place.WHOLE_FILE, Sentence.of("文件是空的;应有 %s", "the file is empty; expected %s", content));
    }
    return root.flatMap(node -> of(node, DOCUMENT, problems));
  }

  /** The entries of a node; empty if it is no mapping. */
  static Optional<Entries> of(Node node, Sentence what, RuleProblems problems) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(YamlText.place(node), expected(what, type(node)));
      return Optional.empty();
    }
    Entries entries = new Entries(YamlText.place(node), problems);
    mapping.getValue().forEach(entries::put);
    return Optional.of(entries);
  }

  private void put(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      Node node = tuple.getKeyNode();
      problems.add(YamlText.place(node), expected(new Sentence("键", "a key"), type(node)));
      return;
    }
    Place before = keys.putIfAbsent(key.getValue(), YamlText.place(key));
    if (before != null) {
      problems.add(
          YamlText.place(key),
          Sentence.of(
              "键“%s”在第 %d 行已经有了",
              "the key '%s' stands already in line %d", key.getValue(), before.line()));
      return;
    }
    nodes.put(key.getValue(), tuple.getValueNode());
  }

  /** Names the rule in problems from here on. */
  void nameRule(String id) {
    this.rule = id;
  }

  /** Reports keys that are missing or not known. */
  void examine(List<String> required, List<String> optional) {
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    keys.forEach(
        (key, where) -> {
          if (!known.contains(key)) {
            Sentence near = NearestNames.suggestion(key, known);
            problem(
                where,
                Sentence.of("不认识的键“%s”", "unknown key '%s'", key)
                    .and(
                        near.en().isEmpty()
                            ? Sentence.of(";可用的有 %s", "; expected one of %s", known)
                            : near));
          }
        });
    for (String key : required) {
      if (!keys.containsKey(key)) {
        problem(place, Sentence.of("缺少键“%s”", "the key '%s' is missing", key));
      }
    }
  }

  Place place() {
    return place;
  }

  Place place(String key) {
    Node node = nodes.get(key);
    return node == null ? place : YamlText.place(node);
  }

  /** Where a key stands that is there. */
  Place keyPlace(String key) {
    return keys.getOrDefault(key, place);
  }

  void problem(Place where, Sentence message) {
    problems.add(where, rule, message);
  }

  Map<String, Node> all() {
    return nodes;
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(nodes.get(key));
  }

  /** An identifier of small letters and digits, with hyphens and dots between them. */
  Optional<String> identifier(String key) {
    Optional<String> id = text(key);
    if (id.isPresent() && !id.get().matches(ID_FORM)) {
      problem(
          place(key),
          Sentence.of(
              "编号应由小写字母、数字、“-”和“.”组成,实为“%s”",
              "expected an id of small letters, digits, '-' and '.', found '%s'", id.get()));
      return Optional.empty();
    }
    return id;
  }

  /** A whole number of at most nine digits. */
  Optional<Integer> whole(String key) {
    Optional<Node> node = find(key);
    if (node.isPresent()
        && node.get() instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.INT)
        && scalar.getValue().matches(WHOLE_FORM)) {
      return Optional.of(Integer.parseInt(scalar.getValue()));
    }
    node.ifPresent(
        other ->
            problem(
                YamlText.place(other),
                Sentence.of(
                    "“%s”应为整数,实为%s",
                    "expected a whole number for '%s', found %s", key, type(other))));
    return Optional.empty();
  }

  /** A text that is not blank. */
  Optional<String> text(String key) {
    return find(key).flatMap(node -> scalar(node, key)).map(ScalarNode::getValue);
  }

  /**
   * A list of texts that are not blank; empty if the key is missing or what stands there is not.
   */
  List<ScalarNode> texts(String key) {
    return find(key).map(node -> texts(node, key)).orElse(List.of());
  }

  List<ScalarNode> texts(Node node, String key) {
    return items(node, key).stream().flatMap(item -> scalar(item, key).stream()).toList();
  }

  /** A list that is not empty; empty if the key is missing or what stands there is no such list. */
  List<Node> items(Node node, String key) {
    if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    Sentence found =
        node instanceof SequenceNode ? new Sentence("空列表", "an empty list") : type(node);
    problem(
        YamlText.place(node),
        Sentence.of("“%s”应为列表,实为%s", "expected a list for '%s', found %s", key, found));
    return List.of();
  }

  Optional<ScalarNode> scalar(Node node, String key) {
    boolean isText = node.getTag().equals(Tag.STR) || key.equals(RuleFile.VERSION);
    if (node instanceof ScalarNode scalar
        && isText
        && !node.getTag().equals(Tag.NULL)
        && !scalar.getValue().isBlank()) {
      return Optional.of(scalar);
    }
    problem(
        YamlText.place(node),
        Sentence.of("“%s”应为文字,实为%s", "expected a text for '%s', found %s", key, type(node)));
    return Optional.empty();
  }

  private static Sentence expected(Sentence what, Sentence found) {
    return Sentence.of("应为%s,实为%s", "expected %s, found %s", what, found);
  }

  private static Sentence type(Node node) {
    if (node.getNodeType() != NodeType.SCALAR) {
      return node.getNodeType() == NodeType.SEQUENCE
          ? new Sentence("列表", "a list")
          : new Sentence("键值对", "a mapping");
    }
    String value = ((ScalarNode) node).getValue();
    if (value.isBlank()) {
      return new Sentence("空白", "nothing");
    }
    String tag = node.getTag().getValue();
    return Sentence.of(" %s “%s”", "%s '%s'", tag.substring(tag.lastIndexOf(':') + 1), value);
  }
}
