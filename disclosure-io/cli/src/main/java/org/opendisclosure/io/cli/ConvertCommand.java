package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.InputFiles;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.FormOptions;
import org.opendisclosure.io.cli.option.FormSink;
import org.opendisclosure.io.cli.option.FormatArgument;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.SourceOptions;
import org.opendisclosure.io.cli.option.TargetArgument;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: reads files of any format and writes their forms into one of another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "把文件转换成另一种格式。%nConverts files to another format.",
    footer = {HelpTexts.NUMBERS, HelpTexts.EXIT_CODES})
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "要转换的文件;能放多份表的格式也可给出文件夹;-是标准输入。Files to convert, and folders if the format holds"
              + " many forms; - is standard input.")
  private List<Path> paths = List.of();

  @Mixin private FormOptions forms = new FormOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--out",
      converter = TargetArgument.class,
      paramLabel = "FILE",
      description =
          "写入此文件;不写则输出到标准输出。输出的是数据,除 JSON 外,文本中的控制字符照原样写出,重定向后可原样读回。The target"
              + " file; by default standard output, as data: but for JSON, control characters of"
              + " texts are written as they are.")
  private @Nullable Path out;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private Reporting reporting = new Reporting();

  private boolean isIncomplete;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> sources = paths.stream().map(InputFiles::source).toList();
    if (sources.size() == 1 && !Files.exists(sources.get(0))) {
      throw CannotRun.with(sources.get(0), "没有这个文件。", "there is no such file.");
    }
    Format format = forms.format(out).orElseThrow(ConvertCommand::noFormat);
    forms.check(format);
    rules.check(format);
    sources.stream()
        .filter(path -> Files.isDirectory(path) && !format.holdsMany())
        .forEach(path -> refuse(path, format));
    return out == null ? convert(sources, console.data(), format) : convertTo(out, sources, format);
  }

  private static void refuse(Path folder, Format format) {
    throw CannotRun.with(
        folder,
        "这是文件夹,而 %s 一个文件只放一份表;请给出一个文件。".formatted(format),
        "this is a folder, and a file of %s holds one form; name a file.".formatted(format));
  }

  private static CannotRun noFormat() {
    return new CannotRun(
        "没有说明转换成什么格式。请用 --out 给出文件名,格式由结尾(%s)决定,如 --out 年报.xlsx;或者用 --to 给出格式,如 --to json。"
            .formatted(FormatArgument.endings("、")),
        "Into which format is not said. Name a file with --out, whose ending (%s) tells, such as"
                .formatted(FormatArgument.endings(", "))
            + " --out report.xlsx, or a format with --to, such as --to json.");
  }

  /** Keeps a file that exists unless all of the source was read. */
  private int convertTo(Path target, List<Path> sources, Format format) {
    int[] exitCode = {ExitCode.FAILURE};
    boolean isWritten =
        TargetFile.write(
            target,
            stream -> {
              exitCode[0] = convert(sources, stream, format);
              return exitCode[0] == ExitCode.OK;
            });
    if (!isWritten) {
      console.err().println(TargetFile.unchanged(target).in(reporting.language));
    }
    return exitCode[0];
  }

  private int convert(List<Path> sources, OutputStream target, Format format) {
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    try (FormSink sink = forms.sink(target, format, options.layouts(), checker)) {
      if (sources.size() == 1 && !Files.isDirectory(sources.get(0))) {
        one(sources.get(0), options, sink);
      } else {
        new FormFiles(console, options)
            .each(sources, (file, reading) -> take(reading, file, sink))
            .forEach(this::tell);
      }
    }
    return isIncomplete ? ExitCode.FAILURE : ExitCode.OK;
  }

  /** What one file fails at is the end of the call. */
  private void one(Path path, ReadOptions options, FormSink sink) {
    try (FormReader reader = Forms.open(path, options)) {
      while (reader.hasNext()) {
        take(reader.next(), PathNames.shown(path), sink);
      }
    }
  }

  /** Writes what was read, and says what was not. */
  private void take(Reading reading, String file, FormSink sink) {
    reading.notes().forEach(note -> print(note, file));
    LostNumbers.line(reading, file, reporting.language).ifPresent(console.err()::println);
    reading.form().ifPresent(sink::write);
    isIncomplete |= !reading.isComplete() || source.strict && !reading.notes().isEmpty();
  }

  /** Says what was named but is not there to read. */
  private void tell(CheckedForm problem) {
    problem.notes().forEach(note -> print(note, problem.file()));
    isIncomplete = true;
  }

  private void print(Note note, String file) {
    console.err().println(note.from(file).in(reporting.language));
  }
}
