package org.opendisclosure.rules.deciding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Rule;

/**
 * The forms over which a rule speaks.
 *
 * @param edition the edition of the form
 * @param last the edition of the same organ's form for the year before; empty if the rule speaks of
 *     one form only
 */
public record Scope(Edition edition, Optional<Edition> last) {

  public static Scope of(Edition edition) {
    return new Scope(edition, Optional.empty());
  }

  public static Scope of(Edition edition, Edition last) {
    return new Scope(edition, Optional.of(last));
  }

  /** The forms over which a rule speaks: each of its editions, after each of the year before. */
  public static List<Scope> of(Rule rule) {
    return rule.editions().stream()
        .flatMap(
            edition ->
                rule.lastEditions().isEmpty()
                    ? Stream.of(of(edition))
                    : rule.lastEditions().stream().map(before -> of(edition, before)))
        .toList();
  }

  /** The editions by name. */
  public Sentence words() {
    return last.map(before -> Sentence.of("%s(上年为 %s)", "%s after %s", edition.id(), before.id()))
        .orElse(new Sentence(edition.id(), edition.id()));
  }
}
