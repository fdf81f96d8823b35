package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.deciding.Program;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.narrative.Passage;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.suspects.ErrorEquations;
import org.opendisclosure.rules.wording.PreparedLayout;

/** All that a checker prepares for the forms of one edition. Safe to share between threads. */
final class EditionRules {

  private final Edition edition;
  private final List<RuleSet> ruleSets;
  private final Profile profile;
  private final Weights weights;
  private final Program program;
  private final Map<Layout, PreparedLayout> prepared = new HashMap<>();
  private final Cell[] narrativeCells;
  private @Nullable ErrorEquations equations;

  EditionRules(
      Edition edition, List<RuleSet> ruleSets, Layouts layouts, Weights weights, Profile profile) {
    this.edition = edition;
    this.weights = weights;
    this.profile = profile;
    this.ruleSets = List.copyOf(ruleSets);
    Scope scope = Scope.of(edition);
    this.program =
        new Program(
            ruleSets.stream()
                .flatMap(set -> profile.apply(set.instances(scope)).stream())
                .toList());
    this.narrativeCells =
        edition.catalogue().tables().stream()
            .filter(Table::isNarrative)
            .map(table -> table.lines().get(0).cells().get(0))
            .toArray(Cell[]::new);
    layouts.variants(edition).forEach(layout -> prepared.put(layout, PreparedLayout.of(layout)));
  }

  Edition edition() {
    return edition;
  }

  Profile profile() {
    return profile;
  }

  /** The rules as their files state them, whatever the profile says. */
  List<Rule> rules() {
    return Stream.concat(ruleSets.stream(), Stream.of(RuleSet.narrative()))
        .flatMap(set -> set.rules(edition).stream())
        .toList();
  }

  /** The rule for what a narrative quotes; empty if it is switched off. */
  Optional<Rule> narrativeRule(String id) {
    return RuleSet.narrative().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .flatMap(profile::apply);
  }

  /** The narrative parts in which something stands. */
  List<Passage> passages(Figures figures) {
    List<Passage> passages = List.of();
    for (Cell cell : narrativeCells) {
      Optional<String> text = figures.findText(cell);
      if (text.isPresent()) {
        passages = passages.isEmpty() ? new ArrayList<>() : passages;
        passages.add(new Passage(cell.name(), cell.line().table().title(), text.get()));
      }
    }
    return passages;
  }

  List<RuleSet> ruleSets() {
    return ruleSets;
  }

  Program program() {
    return program;
  }

  /** The error rules that are equations, prepared when the first form breaks one. */
  synchronized ErrorEquations equations() {
    if (equations == null) {
      equations = new ErrorEquations(edition.catalogue(), program.instances(), weights.in(edition));
    }
    return equations;
  }

  PreparedLayout layout(Layout layout) {
    PreparedLayout known = prepared.get(layout);
    return known == null ? PreparedLayout.of(layout) : known;
  }
}
