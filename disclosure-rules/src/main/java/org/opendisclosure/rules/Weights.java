package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.language.NearestNames;
import org.opendisclosure.rules.language.Pattern;

/**
 * How reluctantly each figure is suspected. Where equations fail, the suspects are the cells that
 * cost least together; a cell costs 1 unless it is given a greater weight, because it was taken
 * from a register, say, or has been checked against the files. Immutable.
 *
 * <p>Cells are named as in rule files: {@code applications.newlyReceived.total}, {@code
 * applications.**.total}, <code>review.{reconsideration, litigation.direct}.*</code>. A cell that
 * several patterns match has the greatest of their weights.
 */
public final class Weights implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  /** The greatest weight. */
  public static final int MAX = 1_000_000;

  private static final Weights NONE = new Weights(Map.of());
  private static final java.util.regex.Pattern SHAPE =
      java.util.regex.Pattern.compile("([a-zA-Z0-9.*\\s]|\\{[a-zA-Z0-9.*,\\s]*})+");

  private final Map<String, Integer> weights;

  private Weights(Map<String, Integer> weights) {
    this.weights = weights;
  }

  /**
   * Every cell costs 1.
   *
   * @return the same instance every time
   */
  public static Weights none() {
    return NONE;
  }

  /**
   * Weights by pattern.
   *
   * @param weights patterns of cell names, as in rule files but without variables, and the weights
   *     of the cells that they match, from 1 to {@link #MAX}
   * @return the weights
   * @throws IllegalArgumentException if a pattern or weight is refused; all are listed
   */
  public static Weights of(Map<String, Integer> weights) {
    List<String> refused = new ArrayList<>();
    weights.forEach(
        (pattern, weight) ->
            refusal(pattern, weight).ifPresent(sentence -> refused.add(sentence.en())));
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), refused));
    }
    return weights.isEmpty() ? NONE : new Weights(Map.copyOf(weights));
  }

  /**
   * Why {@link #of} would refuse a pattern or its weight.
   *
   * @param pattern a pattern of cell names
   * @param weight the weight
   * @return what is wrong and what was expected; empty if nothing is
   */
  public static Optional<Sentence> refusal(String pattern, int weight) {
    if (weight < 1 || weight > MAX) {
      return Optional.of(
          Sentence.of(
              "“%s”的权重应为 1 至 %d 的整数,写的是 %d",
              "the weight of '%s' must be from 1 to %d, but is %d", pattern, MAX, weight));
    }
    Optional<List<Pattern>> patterns = patterns(pattern);
    if (patterns.isEmpty()) {
      return Optional.of(
          Sentence.of(
              "“%s”不是指标名称;名称由圆点分隔,可用 *、** 和 {甲,乙}",
              "'%s' is no pattern of cell names; expected names between dots, *, ** or {a, b}",
              pattern));
    }
    return patterns.get().stream().filter(each -> !isKnown(each)).findFirst().map(Weights::unknown);
  }

  private static Sentence unknown(Pattern pattern) {
    Set<String> names = new LinkedHashSet<>();
    for (Edition edition : Edition.values()) {
      edition.catalogue().cells().forEach(cell -> names.add(cell.name()));
    }
    Sentence none = Sentence.of("各版格式中都没有名为“%s”的数字指标", "no edition has a number named %s", pattern);
    return pattern.hasWildcard()
        ? none
        : none.and(NearestNames.suggestion(pattern.toString(), names));
  }

  private static Optional<List<Pattern>> patterns(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.expand(text, name -> name));
    } catch (Pattern.Malformed e) {
      return Optional.empty();
    }
  }

  private Object readResolve() {
    return weights.isEmpty() ? NONE : this;
  }

  private static boolean isKnown(Pattern pattern) {
    return Arrays.stream(Edition.values()).anyMatch(edition -> !cells(edition, pattern).isEmpty());
  }

  private static List<Integer> cells(Edition edition, Pattern pattern) {
    RuleNames names = RuleNames.of(edition);
    return names.match(pattern).stream().filter(index -> names.cell(index).isPresent()).toList();
  }

  /** The weight of every cell of an edition and of what the header says. */
  int[] in(Edition edition) {
    int[] found = new int[edition.catalogue().size() + 1];
    Arrays.fill(found, 1);
    weights.forEach(
        (text, weight) -> {
          for (Pattern pattern : patterns(text).orElseThrow()) {
            cells(edition, pattern).forEach(cell -> found[cell] = Math.max(found[cell], weight));
          }
        });
    return found;
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
