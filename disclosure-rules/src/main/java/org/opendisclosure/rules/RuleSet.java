package org.opendisclosure.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.language.BuiltInRules;
import org.opendisclosure.rules.language.NarrativeRules;
import org.opendisclosure.rules.language.Place;
import org.opendisclosure.rules.language.RuleFile;
import org.opendisclosure.rules.language.RuleProblems;
import org.opendisclosure.rules.language.RuleText;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;

/**
 * The rules of one rule file. Immutable.
 *
 * <p>A rule file is a YAML document in UTF-8. It has these keys:
 *
 * <ul>
 *   <li>{@code id}: the identifier of the rule set, of small letters, digits, {@code -} and {@code
 *       .}
 *   <li>{@code version}: its version, which changes whenever a rule does
 *   <li>{@code editions}: a list of the editions for which the rules are written
 *   <li>{@code sets} (optional): lists of names by name, for loops
 *   <li>{@code rules}: a list of rules
 * </ul>
 *
 * <p>A rule has these keys:
 *
 * <ul>
 *   <li>{@code id}: the identifier of the rule; no other rule has it
 *   <li>{@code severity}: {@code error}, {@code warning} or {@code information}
 *   <li>{@code source}: {@code printed}, {@code arithmetic}, {@code definition} or {@code practice}
 *   <li>{@code zh}, {@code en}: what must hold, in Chinese and English, without figures
 *   <li>{@code check}: one expression
 *   <li>{@code editions} (optional): some of the editions of the file, if the rule is not for all
 *   <li>{@code tolerance: rounding} (optional): for one equality of amounts that were rounded one
 *       by one: they may differ by half a unit of the last digit written of each figure, which for
 *       n addends and a total of unit u is (n + 1) · u / 2
 * </ul>
 *
 * <p>A file with the key {@code lastEditions}, a list of editions, holds rules between the forms of
 * one organ for two consecutive years, which {@link BetweenYears} decides. The cells of the year
 * before are named with {@code last.} before them, such as {@code
 * last.applications.carriedForward.total}; {@code editions} are those of the later year. A rule of
 * such a file may have a key {@code lastEditions} of its own, some of those of the file.
 *
 * <p>Every other key is refused, and so are anchors and aliases. For example:
 *
 * <pre>{@code
 * id: our-bureau
 * version: 1
 * editions: [annual-report-2021]
 * rules:
 *   - id: our-bureau.issued-in-force
 *     severity: warning
 *     source: practice
 *     zh: 本年制发的规范性文件应在现行有效件数之内
 *     en: normative documents issued this year are among those in force
 *     check: proactiveDisclosure.normativeDocuments.issued <= proactiveDisclosure.normativeDocuments.inForce
 * }</pre>
 *
 * <p>An expression follows this grammar:
 *
 * <pre>{@code
 * check       = { "for" variable "in" domain ":" } condition
 * domain      = set | "{" name { "," name } "}" | pattern      (a pattern of lines)
 * condition   = "if" alternative "then" alternative
 *             | alternative [ "iff" alternative ]
 * alternative = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation    = { "not" } ( "(" condition ")" | "stated" selection | comparison )
 * comparison  = sum ( "=" | "!=" | "<=" | ">=" | "<" | ">" ) sum
 * sum         = [ "-" ] term { ( "+" | "-" ) term }
 * term        = number | [ number "*" ] ( cell | "sum" selection | "each" selection )
 * selection   = "(" pattern { "," pattern } [ "except" pattern { "," pattern } ] ")"
 * }</pre>
 *
 * <p>A cell is named as in the edition's catalogue, such as {@code applications.received.total};
 * {@code header.makesRules} is 1 if the organ may make rules (规章), 0 if not, blank if its level is
 * unknown. In a pattern, {@code *} stands for one segment of the name, {@code **} for any number of
 * segments, none included, <code>{a, b}</code> for either, and {@code $x} for the value of the loop
 * over {@code x}. Wildcards match cells with numbers only, and never a segment {@code heading},
 * because a heading is a subtotal and not a part; a heading is named outright. Nor do they match
 * {@code last}. A pattern that matches nothing is refused.
 *
 * <p>{@code sum} adds the cells up. {@code each}, once in a check, repeats the check for every
 * cell. {@code stated} asks whether a figure stands in at least one of the cells. A loop repeats
 * the check for every name of a set or list, or for every printed line that a pattern matches.
 *
 * <p>Blanks are unknown: a count, heading or amount lies in [0, ∞), a change in (−∞, ∞). A
 * comparison is violated if no such values satisfy it, satisfied if all do, and undetermined else;
 * {@code not}, {@code and}, {@code or}, {@code if} and {@code iff} follow Kleene's logic. {@code
 * stated} speaks of the form as it is written, and is never undetermined. In an equality, the left
 * side is what findings call stated, the right side what they call computed.
 */
public final class RuleSet implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final int MAX_CHARACTERS = 1 << 20;
  private static final Map<String, RuleSet> BUILT_IN = new ConcurrentHashMap<>();

  private final transient RuleText text;

  /** The file as text; null for rules that ship with the library. */
  private final transient @Nullable String source;

  private RuleSet(RuleText text) {
    this(text, null);
  }

  private RuleSet(RuleText text, @Nullable String source) {
    this.text = text;
    this.source = source;
  }

  /**
   * The rules that ship with the library for an edition.
   *
   * @param edition the edition
   * @return the same instance every time; it may cover other editions as well
   */
  public static RuleSet builtIn(Edition edition) {
    return known(edition.isOneTable() ? "statistics-2017" : "annual-report");
  }

  /**
   * The rules between two consecutive years that ship with the library.
   *
   * @return the same instance every time
   */
  public static RuleSet betweenYears() {
    return known("between-years");
  }

  /**
   * The rules between the figures that a narrative quotes, which ship with the library. What they
   * compare is found in the text, so that they have no cells of their own.
   *
   * @return the same instance every time
   */
  public static RuleSet narrative() {
    return known(NarrativeRules.NAME);
  }

  /** All rules that ship with the library. */
  static List<RuleSet> builtIn() {
    List<RuleSet> sets = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      if (!sets.contains(builtIn(edition))) {
        sets.add(builtIn(edition));
      }
    }
    sets.add(betweenYears());
    sets.add(narrative());
    return sets;
  }

  private static RuleSet known(String name) {
    return BUILT_IN.computeIfAbsent(name, key -> new RuleSet(BuiltInRules.find(key)));
  }

  /**
   * Reads a rule file in UTF-8.
   *
   * @param path the file
   * @return its rules
   * @throws RuleFileException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read
   */
  public static RuleSet read(Path path) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(reader, path.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a rule file in UTF-8 from the class path, such as {@code
   * Own.class.getResource("own.yaml")}, or from wherever else an address leads.
   *
   * @param address of the file
   * @return its rules
   * @throws RuleFileException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read
   */
  public static RuleSet read(URL address) {
    try (Reader reader =
        new InputStreamReader(address.openStream(), StandardCharsets.UTF_8.newDecoder())) {
      return read(reader, address.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(address + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a rule file.
   *
   * @param reader the text; it is not closed
   * @param file how messages name the source
   * @return its rules
   * @throws RuleFileException if anything in the text cannot be used; all problems are listed
   * @throws UncheckedIOException if reading fails
   */
  public static RuleSet read(Reader reader, String file) {
    String text = text(reader, file);
    return new RuleSet(RuleFile.read(text, file), text);
  }

  static String text(Reader reader, String file) {
    RuleProblems problems = new RuleProblems(file);
    char[] buffer = new char[MAX_CHARACTERS + 1];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < buffer.length; length += Math.max(0, read)) {
        read = reader.read(buffer, length, buffer.length - length);
      }
    } catch (CharacterCodingException e) {
      problems.add(Place.WHOLE_FILE, new Sentence("文件不是 UTF-8 文本", "the file is no UTF-8 text"));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
    if (length > MAX_CHARACTERS) {
      problems.add(
          Place.WHOLE_FILE,
          Sentence.of("文件超过 %d 个字符", "the file is longer than %d characters", MAX_CHARACTERS));
    }
    problems.refuse();
    return new String(buffer, 0, length);
  }

  /**
   * The identifier of the rule set.
   *
   * @return such as {@code annual-report}
   */
  public String id() {
    return text.id();
  }

  /**
   * The version of the rule set; it changes whenever a rule does.
   *
   * @return such as {@code 1}
   */
  public String version() {
    return text.version();
  }

  /**
   * The rules in the order of the file.
   *
   * @return at least one
   */
  public List<Rule> rules() {
    return text.rules();
  }

  /**
   * Whether the rules hold between the forms of two years.
   *
   * @return false if each speaks of one form only
   */
  public boolean isBetweenYears() {
    return rules().stream().anyMatch(rule -> !rule.lastEditions().isEmpty());
  }

  /** The rules bound to the cells of editions, once for every value of their loops. */
  List<Instance> instances(Scope scope) {
    return text.instances().getOrDefault(scope, List.of());
  }

  List<Rule> rules(Edition edition) {
    return rules().stream().filter(rule -> rule.editions().contains(edition)).toList();
  }

  @Override
  public String toString() {
    return id() + " " + version();
  }

  private Object writeReplace() {
    return new Stored(id(), rules().get(0).file(), source);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("rule sets are read again");
  }

  /** A rule set as it is serialised: its file, if it does not ship with the library. */
  private record Stored(String id, String file, @Nullable String source) implements Serializable {

    private Object readResolve() throws InvalidObjectException {
      return source != null
          ? read(new StringReader(source), file)
          : builtIn().stream()
              .filter(set -> set.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new InvalidObjectException("no rule set named " + id));
    }
  }
}
