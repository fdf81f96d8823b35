package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.RuleSet;
import picocli.CommandLine.Option;

/** The options of every command that applies rules. */
final class RuleOptions {

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

  RuleOptions() {}

  /** The built-in rules and those of the options, for forms of the given layouts. */
  Checker checker(Layouts layouts) {
    Checker checker = Checker.builtIn().with(layouts);
    List<RuleSet> added = ruleFiles.stream().map(RuleSet::read).toList();
    for (RuleSet rules : added) {
      checker = checker.with(rules);
    }
    return profileFile == null
        ? checker
        : checker.with(Profile.read(profileFile, added.toArray(RuleSet[]::new)));
  }
}
