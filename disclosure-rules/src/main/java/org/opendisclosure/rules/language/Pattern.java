package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.RuleNames;

/**
 * A name of dotted segments in which {@code *} stands for one segment and {@code **} for zero or
 * more. Wildcards never stand for the segment {@code heading}, because a heading is a subtotal and
 * not a part, nor for {@code last}, because a figure of the year before is no figure of this one.
 */
public record Pattern(List<String> segments) implements Predicate<List<String>> {

  private static final int MAX_ALTERNATIVES = 1000;
  private static final Set<String> OUTRIGHT = Set.of("heading", RuleNames.LAST);

  /** A path is no pattern, whatever the form's names. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    Malformed(Sentence reason) {
      super(reason.en());
      this.reason = reason;
    }

    Sentence reason() {
      return reason;
    }
  }

  /** The patterns that a path with alternatives in braces and loop variables stands for. */
  public static List<Pattern> expand(String path, UnaryOperator<String> variables)
      throws Malformed {
    List<String> texts = new ArrayList<>();
    expand("", path.replaceAll("\\s", ""), texts);
    List<Pattern> patterns = new ArrayList<>();
    for (String text : texts) {
      patterns.add(of(text, variables));
    }
    return patterns;
  }

  private static void expand(String before, String rest, List<String> texts) throws Malformed {
    int open = rest.indexOf('{');
    if (open < 0) {
      texts.add(before + rest);
      if (texts.size() > MAX_ALTERNATIVES) {
        throw new Malformed(
            Sentence.of("代表的名称超过 %d 个", "stands for more than %d names", MAX_ALTERNATIVES));
      }
      return;
    }
    int close = rest.indexOf('}', open);
    for (String part : rest.substring(open + 1, close).split(",", -1)) {
      expand(before + rest.substring(0, open) + part, rest.substring(close + 1), texts);
    }
  }

  private static Pattern of(String text, UnaryOperator<String> variables) throws Malformed {
    List<String> segments = new ArrayList<>();
    for (String segment : text.split("\\.", -1)) {
      String value = segment.startsWith("$") ? variables.apply(segment.substring(1)) : segment;
      for (String part : value.split("\\.", -1)) {
        if (!part.matches("[a-zA-Z][a-zA-Z0-9]*|\\*\\*?")) {
          throw new Malformed(
              Sentence.of(
                  "“%s”不是名称:圆点之间为“%s”,应为名称、* 或 **",
                  "'%s' is no name: '%s' between dots; expected a name, * or **", text, part));
        }
        segments.add(part);
      }
    }
    return new Pattern(segments);
  }

  public boolean hasWildcard() {
    return segments.stream().anyMatch(segment -> segment.startsWith("*"));
  }

  @Override
  public boolean test(List<String> name) {
    return matches(0, name, 0);
  }

  private boolean matches(int i, List<String> name, int j) {
    if (i == segments.size()) {
      return j == name.size();
    }
    String segment = segments.get(i);
    if (segment.equals("**") && matches(i + 1, name, j)) {
      return true;
    }
    if (j == name.size()) {
      return false;
    }
    boolean wild = segment.startsWith("*") && !OUTRIGHT.contains(name.get(j));
    return (wild || segment.equals(name.get(j)))
        && matches(segment.equals("**") ? i : i + 1, name, j + 1);
  }

  @Override
  public String toString() {
    return String.join(".", segments);
  }
}
