package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.option.EncodingOption;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.SuccessionOption;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.report.YearReports;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.Indicator;
import org.opendisclosure.rules.years.Series;
import org.opendisclosure.rules.years.Years;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code series}: every figure of each organ over the years and editions. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "列出各项指标历年的数,跨三种格式接续,并注明口径是否一致。%n"
            + "Follows figures over the years and editions, and says whether they count the same.")
final class SeriesCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Output {
    TEXT,
    CSV,
    JSON,
    HTML
  }

  private final Console console;

  @Option(
      names = "--cell",
      paramLabel = "NAME",
      description = "只列这个单元格或这一行,名称见 cells 命令,可多次给出。Only this cell or line.")
  private List<String> names = List.of();

  @Mixin private SuccessionOption succession = new SuccessionOption();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|html",
      defaultValue = "text",
      description = "输出形式,默认 text。Form of the output.")
  private Output output = Output.TEXT;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹。Files and folders.")
  private List<Path> paths = List.of();

  SeriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    encoding.check(output == Output.CSV);
    ReadOptions options = source.options();
    Set<Cell> wanted = wanted();
    Years years = succession.years(options.layouts());
    ReadingNotes notes = new ReadingNotes(console, source.strict, reporting.language);
    List<FiledForm> forms = FormList.read(paths, console, options, notes);
    List<Series> series =
        years.seriesFiled(forms).stream()
            .filter(one -> wanted.isEmpty() || isWanted(one.indicator(), wanted))
            .toList();
    switch (output) {
      case TEXT -> YearReports.seriesText(series, console.text(), reporting.language);
      case CSV ->
          YearReports.seriesCsv(
              series, encoding.encoding().writer(console.data()), reporting.language);
      case HTML -> YearReports.seriesHtml(series, console.data(), reporting.language);
      case JSON -> YearReports.seriesJson(series, console.data(), reporting.language);
    }
    return notes.isIncomplete() ? ExitCode.FAILURE : ExitCode.OK;
  }

  /** The cells of the names in all editions. */
  private Set<Cell> wanted() {
    Set<Cell> wanted = new HashSet<>();
    List<Sentence> problems = new ArrayList<>();
    for (String name : names) {
      List<Cell> named = cells(name);
      wanted.addAll(named);
      if (named.isEmpty()) {
        problems.add(unknown(name));
      }
    }
    if (!problems.isEmpty()) {
      throw new CannotRun(problems);
    }
    return wanted;
  }

  private static Sentence unknown(String name) {
    Optional<String> near = Nearest.of(name, known());
    return new Sentence(
        "没有名为 " + name + " 的单元格或行" + near.map(n -> ";是否指 " + n + "?").orElse("。"),
        "There is no cell or line "
            + name
            + near.map(n -> "; did you mean " + n + "?").orElse("."));
  }

  private static List<Cell> cells(String name) {
    List<Cell> cells = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      edition.catalogue().find(name).ifPresent(cells::add);
      edition.catalogue().findLine(name).ifPresent(line -> cells.addAll(line.cells()));
    }
    return cells;
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (Edition edition : Edition.values()) {
      edition.catalogue().cells().forEach(cell -> known.add(cell.name()));
      edition.catalogue().lines().forEach(line -> known.add(line.id()));
    }
    return known;
  }

  /** Whether the indicator is a wanted cell in any edition. */
  private static boolean isWanted(Indicator indicator, Set<Cell> wanted) {
    for (Edition edition : Edition.values()) {
      List<Cell> cells = indicator.cells(edition);
      if (cells.size() == 1 && wanted.contains(cells.get(0))) {
        return true;
      }
    }
    return false;
  }
}
