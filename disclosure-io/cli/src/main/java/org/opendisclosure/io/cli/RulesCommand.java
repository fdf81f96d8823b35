package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.option.EditionArgument;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules}: every rule with its severity, source, statement and expression. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "列出规则:编号、级别、依据、内容、表达式。%nLists the rules, of one edition or of all.")
final class RulesCommand implements Runnable {

  private final Console console;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "EDITION",
      arity = "0..1",
      converter = EditionArgument.class,
      description = "版本;不写则列出全部版本。The edition; by default all.")
  private @Nullable Edition only;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Checker checker = rules.checker(Layouts.builtIn());
    for (Edition edition : Edition.values()) {
      if (only == null || only == edition) {
        print(edition, checker.rules(edition));
      }
    }
  }

  private void print(Edition edition, List<Rule> rules) {
    PrintWriter out = console.out();
    Language language = reporting.language;
    out.println(edition.id() + '\t' + edition.title());
    for (Rule rule : rules) {
      out.println(
          "  "
              + String.join(
                  "\t",
                  rule.id(),
                  rule.severity().label().in(language),
                  rule.source().label().in(language),
                  rule.statement().in(language)));
      out.println("      " + rule.expression());
    }
  }
}
