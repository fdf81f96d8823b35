package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.report.Diagnoses;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutFile;
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
final class DiagnoseCommand implements Runnable {

  private final Console console;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--layout",
      paramLabel = "FILE",
      description = "本地版式文件,可多次给出。A locality's layout file; may be repeated.")
  private List<Path> layoutFiles = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private CheckCommand.Output output = CheckCommand.Output.TEXT;

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
  public void run() {
    Checker checker = rules.checker(Layouts.builtIn());
    List<Diagnosis> diagnoses = layouts().stream().map(checker::diagnose).toList();
    if (output == CheckCommand.Output.JSON) {
      Diagnoses.json(diagnoses, console.data(), reporting.language);
    } else {
      Diagnoses.text(diagnoses, console.out(), reporting.language);
    }
  }

  private List<Layout> layouts() {
    Layouts known = Layouts.builtIn();
    List<Layout> own = new ArrayList<>();
    for (Path file : layoutFiles) {
      Layout layout = LayoutFile.read(file);
      own.add(layout);
      known = known.with(layout);
    }
    if (id != null) {
      return List.of(named(known, id));
    }
    return own.isEmpty()
        ? Arrays.stream(Edition.values()).map(known::official).toList()
        : List.copyOf(own);
  }

  private static Layout named(Layouts known, String id) {
    return known
        .find(id)
        .orElseThrow(
            () ->
                new CannotRun(
                    "没有版本或版式 %s;可用的有 %s"
                        .formatted(
                            id,
                            known.all().stream()
                                .map(Layout::id)
                                .collect(Collectors.joining("、")))));
  }
}
