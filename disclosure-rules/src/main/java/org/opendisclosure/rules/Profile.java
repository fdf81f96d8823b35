package org.opendisclosure.rules;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.language.ProfileFile;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.SeverityChange;

/**
 * How one deployment applies the rules: other severities, rules that are switched off, and which
 * figures are suspected least. It changes no rule file, and every report says what of it applied.
 * Immutable.
 *
 * <p>A profile is a YAML document in UTF-8:
 *
 * <pre>{@code
 * id: our-province
 * version: 2
 * severity:
 *   statistics.items-cover-channel: information
 *   report.procurement: error
 * off:
 *   - statistics.fees
 * weights:
 *   applications.**.total: 3
 * }</pre>
 *
 * <ul>
 *   <li>{@code id}: the identifier of the profile, of small letters, digits, {@code -} and {@code
 *       .}
 *   <li>{@code version}: its version, which changes whenever it does
 *   <li>{@code severity} (optional): by identifier of the rule, {@code error}, {@code warning} or
 *       {@code information}. Only rules of severity error decide the verdict and say which figure
 *       is wrong.
 *   <li>{@code off} (optional): a list of rules that are not applied
 *   <li>{@code weights} (optional): {@link Weights} by pattern of cell names
 * </ul>
 *
 * <p>A rule that is not known is refused, with the nearest name. Known are the built-in rules and
 * those that are given with the profile.
 */
public final class Profile implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  static final Profile NONE = new Profile("", "", Map.of(), List.of(), Optional.empty());

  private final transient String id;
  private final transient String version;
  private final transient Map<String, Severity> severities;
  private final transient List<String> off;
  private final transient Optional<Weights> weights;

  Profile(
      String id,
      String version,
      Map<String, Severity> severities,
      List<String> off,
      Optional<Weights> weights) {
    this.id = id;
    this.version = version;
    this.severities = severities;
    this.off = off;
    this.weights = weights;
  }

  /**
   * Reads a profile in UTF-8.
   *
   * @param path the file
   * @param added rule sets that are applied beside the built-in ones
   * @return the profile
   * @throws RuleFileException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Profile read(Path path, RuleSet... added) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(reader, path.toString(), added);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a profile.
   *
   * @param reader the text; it is not closed
   * @param file how messages name the source
   * @param added rule sets that are applied beside the built-in ones
   * @return the profile
   * @throws RuleFileException if anything in the text cannot be used; all problems are listed
   * @throws UncheckedIOException if reading fails
   */
  public static Profile read(Reader reader, String file, RuleSet... added) {
    List<RuleSet> sets = new ArrayList<>(RuleSet.builtIn());
    sets.addAll(List.of(added));
    Set<String> rules =
        sets.stream()
            .flatMap(set -> set.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    ProfileFile.Content content =
        new ProfileFile(file, RuleSet.text(reader, file), rules, Weights::refusal).read();
    Optional<Weights> weights =
        Optional.of(content.weights()).filter(map -> !map.isEmpty()).map(Weights::of);
    return new Profile(
        content.id(), content.version(), content.severities(), content.off(), weights);
  }

  /**
   * The identifier of the profile.
   *
   * @return such as {@code our-province}
   */
  public String id() {
    return id;
  }

  /**
   * The version of the profile.
   *
   * @return such as {@code 2}
   */
  public String version() {
    return version;
  }

  /**
   * The severities that rules have under this profile.
   *
   * @return by identifier of the rule, in the order of the file
   */
  public Map<String, Severity> severities() {
    return severities;
  }

  /**
   * The rules that are not applied.
   *
   * @return their identifiers in the order of the file
   */
  public List<String> off() {
    return off;
  }

  /**
   * How reluctantly figures are suspected.
   *
   * @return the weights; empty if the profile says nothing of them
   */
  public Optional<Weights> weights() {
    return weights;
  }

  /** The rule as this profile applies it; empty if it does not. */
  Optional<Rule> apply(Rule rule) {
    if (off.contains(rule.id())) {
      return Optional.empty();
    }
    return Optional.of(rule.with(severity(rule)));
  }

  /** The instances as this profile applies them, without those that it does not. */
  List<Instance> apply(List<Instance> instances) {
    return instances.stream()
        .flatMap(
            instance ->
                apply(instance.rule()).stream()
                    .map(rule -> new Instance(rule, instance.bindings(), instance.constraint())))
        .toList();
  }

  private Severity severity(Rule rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  /** Which of some rules have another severity under this profile. */
  List<SeverityChange> changes(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> severity(rule) != rule.severity())
        .map(rule -> new SeverityChange(rule.id(), rule.severity(), severity(rule)))
        .toList();
  }

  /** Which of some rules are not applied. */
  List<String> off(List<Rule> rules) {
    return rules.stream().map(Rule::id).filter(off::contains).toList();
  }

  @Override
  public String toString() {
    return id + " " + version;
  }

  private Object writeReplace() {
    return new Stored(
        id, version, new LinkedHashMap<>(severities), List.copyOf(off), weights.orElse(null));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("profiles are made again");
  }

  /** A profile as it is serialised. */
  private record Stored(
      String id,
      String version,
      LinkedHashMap<String, Severity> severities,
      List<String> off,
      @Nullable Weights weights)
      implements Serializable {

    private Object readResolve() {
      boolean isNone = id.isEmpty() && severities.isEmpty() && off.isEmpty();
      return isNone
          ? NONE
          : new Profile(id, version, severities, off, Optional.ofNullable(weights));
    }
  }
}
