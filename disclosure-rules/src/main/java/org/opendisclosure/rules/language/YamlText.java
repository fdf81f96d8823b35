package org.opendisclosure.rules.language;

import java.util.Iterator;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML text as a tree of nodes that know their place. Nothing is constructed from it, and it may
 * neither refer to itself nor be nested deeply.
 */
final class YamlText {

  private static final int MAX_DEPTH = 20;

  private final String text;
  private final RuleProblems problems;

  YamlText(String text, RuleProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The root of the only document; empty if there is none or it cannot be used. */
  Optional<Node> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(text.length() + 1)
            .build();
    int before = problems.count();
    try {
      examine(parser(settings));
      return problems.count() > before
          ? Optional.empty()
          : new Composer(settings, parser(settings)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      problems.add(e.getProblemMark().map(YamlText::place).orElse(Place.WHOLE_FILE), reason(e));
    } catch (ReaderException e) {
      problems.add(
          placeAt(e.getPosition()),
          Sentence.of(
              "YAML 中不允许字符 U+%04X",
              "the character U+%04X is not permitted in YAML", e.getCodePoint()));
    } catch (YamlEngineException e) {
      problems.add(
          Place.WHOLE_FILE,
          Sentence.of("不是 YAML:%s", "no YAML: %s", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private ParserImpl parser(LoadSettings settings) {
    return new ParserImpl(settings, new StreamReader(settings, text));
  }

  private void examine(Iterator<Event> events) {
    int depth = 0;
    int documents = 0;
    while (depth < MAX_DEPTH && events.hasNext()) {
      Event event = events.next();
      Place place = event.getStartMark().map(YamlText::place).orElse(Place.WHOLE_FILE);
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (++documents == 2) {
            problems.add(
                place,
                new Sentence(
                    "这里开始第二个 YAML 文档;只应有一个",
                    "a second YAML document starts here; expected one only"));
          }
        }
        case SequenceStart, MappingStart -> {
          if (++depth == MAX_DEPTH) {
            problems.add(
                place, Sentence.of("嵌套超过 %d 层", "nested deeper than %d levels", MAX_DEPTH));
          }
        }
        case SequenceEnd, MappingEnd -> depth--;
        default -> {}
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        problems.add(
            place,
            new Sentence(
                "规则文件不用锚点和别名(& 和 *)", "anchors and aliases (& and *) are not used in rule files"));
      }
    }
  }

  private static Sentence reason(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    Sentence hint =
        problem.contains("mapping values are not allowed")
            ? new Sentence(
                ";含“: ”的文字要加引号,或用 >- 另起一行",
                "; a text with ': ' in it needs quotes, or '>-' and a line of its own")
            : new Sentence("", "");
    return Sentence.of("不是 YAML:%s", "no YAML: %s", problem).and(hint);
  }

  static Place place(Node node) {
    return node.getStartMark().map(YamlText::place).orElse(Place.WHOLE_FILE);
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The place in the file of a character of a scalar's value. */
  Place placeIn(ScalarNode scalar, int offset) {
    Place start = place(scalar);
    int at = indexOf(start);
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL) {
      at = text.indexOf('\n', at) + 1;
    }
    String value = scalar.getValue();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int found = Character.isWhitespace(c) ? at : text.indexOf(c, at);
      if (found < 0 || i >= offset && !Character.isWhitespace(c)) {
        at = found < 0 ? at : found;
        break;
      }
      at = Character.isWhitespace(c) ? at : found + 1;
    }
    return placeOf(at);
  }

  private int indexOf(Place place) {
    int index = 0;
    for (int line = 1; line < place.line(); line++) {
      index = text.indexOf('\n', index) + 1;
    }
    return text.offsetByCodePoints(index, place.column() - 1);
  }

  private Place placeAt(int codePoints) {
    return placeOf(
        text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
  }

  private Place placeOf(int index) {
    String before = text.substring(0, index);
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(line, before.codePointCount(lineStart, index) + 1);
  }
}
