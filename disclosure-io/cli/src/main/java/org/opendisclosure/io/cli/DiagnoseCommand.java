package org.opendisclosure.io.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.option.LayoutOptions;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.report.Diagnoses;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Diagnosis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagnose}: what the rules can see, and what is wrong with the rules themselves. */
@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "诊断规则本身:能发现、能指出哪些差错,哪些分不清,哪些规则多余。%n"
            + "Says what the rules can see, and what is wrong with the rules themselves.")
final class DiagnoseCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON
  }

  private final Console console;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private LayoutOptions layouts = new LayoutOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "EDITION",
      arity = "0..1",
      description = "版本或版式;不写则为 --layout 给出的版式,没有则为全部版本。An edition or layout.")
  private @Nullable String id;

  DiagnoseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Checker checker = rules.checker(layouts.layouts());
    List<Diagnosis> diagnoses = chosen().stream().map(checker::diagnose).toList();
    if (output == Output.JSON) {
      Diagnoses.json(diagnoses, console.data(), reporting.language);
    } else {
      Diagnoses.text(diagnoses, console.out(), reporting.language);
    }
    boolean isSound = diagnoses.stream().allMatch(diagnosis -> diagnosis.conflicts().isEmpty());
    return isSound ? ExitCode.OK : ExitCode.VIOLATION;
  }

  private List<Layout> chosen() {
    if (id != null) {
      return List.of(layouts.find(id));
    }
    List<Layout> own = layouts.own();
    return own.isEmpty()
        ? Arrays.stream(Edition.values()).map(Layouts.builtIn()::official).toList()
        : List.copyOf(own);
  }
}
