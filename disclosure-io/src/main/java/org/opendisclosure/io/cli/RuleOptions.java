package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.RuleSet;
import picocli.CommandLine.Option;

/** The options of every command that applies rules. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "追加的规则文件(YAML),可多次给出。A further rule file; may be repeated.")
  private List<Path> ruleFiles = List.of();

  RuleOptions() {}

  /** The built-in rules and those of the options, for forms of the given layouts. */
  Checker checker(Layouts layouts) {
    Checker checker = Checker.builtIn().with(layouts);
    for (Path file : ruleFiles) {
      checker = checker.with(RuleSet.read(file));
    }
    return checker;
  }
}
