package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.FormOptions;
import org.opendisclosure.io.cli.option.FormSink;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.TargetArgument;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.DerivationWriter;
import org.opendisclosure.io.report.Derivations;
import org.opendisclosure.io.report.DerivedForm;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code derive}: says what blanks must be, and writes the completed forms. */
@Command(
    name = "derive",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "由已填数字推算空白格,逐格说明依据;推不出的给出范围。已填数字绝不改动。"
            + "%nDerives what blanks must be, and why; stated figures stay as they are.")
final class DeriveCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    JSON
  }

  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "说明的形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Option(
      names = "--out",
      converter = TargetArgument.class,
      paramLabel = "FILE",
      description = "把补全后的表写入此文件。Writes the completed forms to this file.")
  private @Nullable Path out;

  @Mixin private FormOptions forms = new FormOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹。Files and folders.")
  private List<Path> paths = List.of();

  private boolean isIncomplete;
  private boolean isContradictory;

  DeriveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (out == null && forms.areGiven()) {
      throw new CannotRun(
          "--to 和 --charset 说明补全后的表怎样写,请用 --out 给出文件。",
          "--to and --charset say how the completed forms are written; name the file with --out.");
    }
    Format format = forms.format(out).orElse(Format.JSON);
    forms.check(format);
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    if (out == null) {
      derive(options, checker, form -> {});
    } else {
      deriveTo(out, format, options, checker);
    }
    if (isIncomplete) {
      return ExitCode.FAILURE;
    }
    return isContradictory ? ExitCode.VIOLATION : ExitCode.OK;
  }

  /** Keeps a file that exists unless all of the sources were read. */
  private void deriveTo(Path target, Format format, ReadOptions options, Checker checker) {
    boolean isWritten =
        TargetFile.write(
            target,
            stream -> {
              try (FormSink sink = forms.sink(stream, format, options.layouts(), checker)) {
                derive(options, checker, sink::write);
              }
              return !isIncomplete;
            });
    if (!isWritten) {
      console.err().println(TargetFile.unchanged(target).in(reporting.language));
    }
  }

  private void derive(ReadOptions options, Checker checker, Consumer<StatisticsForm> completed) {
    try (DerivationWriter writer = writer()) {
      List<CheckedForm> problems =
          new FormFiles(console, options)
              .each(
                  paths,
                  (file, reading) -> {
                    DerivedForm derived = derive(file, reading, checker, writer);
                    heed(derived);
                    derived.derivation().map(Derivation::form).ifPresent(completed);
                  });
      for (CheckedForm problem : problems) {
        DerivedForm unread = new DerivedForm(problem.file(), Optional.empty(), problem.notes());
        heed(unread);
        writer.write(unread);
      }
    }
  }

  /** Derives and tells; what fails unexpectedly costs no other form its report. */
  private DerivedForm derive(
      String file, Reading reading, Checker checker, DerivationWriter writer) {
    return console
        .faults()
        .guard(
            () -> {
              DerivedForm derived = DerivedForm.of(file, reading, checker);
              writer.write(derived);
              return derived;
            },
            fault -> {
              DerivedForm failed =
                  new DerivedForm(file, Optional.empty(), List.of(fault.note(file)));
              writer.write(failed);
              return failed;
            });
  }

  private DerivationWriter writer() {
    return output == Output.JSON
        ? Derivations.json(console.data(), reporting.language)
        : Derivations.text(console.text(), reporting.language);
  }

  private void heed(DerivedForm derived) {
    isIncomplete |= !derived.isComplete() || source.strict && !derived.notes().isEmpty();
    isContradictory |= derived.derivation().filter(DeriveCommand::counts).isPresent();
  }

  /** Whether the figures contradict each other and nobody has explained why. */
  private static boolean counts(Derivation derivation) {
    return derivation.report().verdict() == Verdict.INCONSISTENT
        || derivation.contradictions().stream().anyMatch(c -> !c.isExplained());
  }
}
