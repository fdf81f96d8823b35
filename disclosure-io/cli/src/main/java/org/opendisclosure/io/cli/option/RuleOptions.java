package org.opendisclosure.io.cli.option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.rule.Rule;
import picocli.CommandLine.Option;

/** The options of every command that applies rules. */
public final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "追加的规则文件(YAML),可多次给出。A further rule file; may be repeated.")
  private List<Path> ruleFiles = List.of();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "本单位的配置文件(YAML):调整级别、停用规则。Severities and switches of a deployment.")
  private @Nullable Path profileFile;

  private final Set<Edition> seen = EnumSet.noneOf(Edition.class);
  private List<RuleSet> added = List.of();

  public RuleOptions() {}

  /** Refuses the options where what is written applies no rules. */
  public void check(Format written) {
    if (!Formats.get(written).appliesRules() && (!ruleFiles.isEmpty() || profileFile != null)) {
      String formats =
          Formats.all().stream()
              .filter(FormatDescriptor::appliesRules)
              .map(known -> known.format().id())
              .collect(Collectors.joining(", "));
      throw new CannotRun(
          "--rules 和 --profile 决定所写文件中检查部分所用的规则,只用于 " + formats + "。",
          "--rules and --profile say which rules a written file applies; they are for "
              + formats
              + " only.");
    }
  }

  /** The built-in rules and those of the options, for forms of the given layouts. */
  public Checker checker(Layouts layouts) {
    Checker checker = Checker.builtIn().with(layouts);
    added = ruleFiles.stream().map(RuleOptions::read).toList();
    for (RuleSet rules : added) {
      checker = checker.with(rules);
    }
    if (profileFile == null) {
      return checker;
    }
    Profile profile =
        FileProblem.guard(profileFile, file -> Profile.read(file, added.toArray(RuleSet[]::new)));
    return checker.with(profile);
  }

  private static RuleSet read(Path file) {
    RuleSet rules = FileProblem.guard(file, RuleSet::read);
    if (rules.isBetweenYears()) {
      throw CannotRun.with(
          file,
          "这些规则用于相邻两年之间,请在 compare 中使用。",
          "these rules are for two years; give them to compare.");
    }
    return rules;
  }

  /** Takes note that a form of an edition was checked. */
  public void seen(Edition edition) {
    seen.add(edition);
  }

  /** Says which rule sets of the options had nothing to do with any form that was checked. */
  public List<Sentence> unused() {
    return added.stream()
        .filter(set -> !seen.isEmpty() && set.rules().stream().noneMatch(this::isForSeen))
        .map(RuleOptions::unused)
        .toList();
  }

  private boolean isForSeen(Rule rule) {
    return rule.editions().stream().anyMatch(seen::contains);
  }

  private static Sentence unused(RuleSet set) {
    String file = set.rules().get(0).file();
    String editions =
        set.rules().stream()
            .flatMap(rule -> rule.editions().stream())
            .distinct()
            .map(Edition::id)
            .collect(Collectors.joining(", "));
    return Sentence.of(
        "%s:其中的规则只用于 %s,所检查的表都用不上。",
        "%s: its rules are for %s only; they applied to none of the forms.", file, editions);
  }
}
