package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.opendisclosure.rules.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: reads a file of any format and writes its forms in another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "把文件转换成另一种格式。%nConverts a file to another format.",
    footer = {HelpTexts.NUMBERS, HelpTexts.EXIT_CODES})
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      description = "要转换的文件;-是标准输入。The file to convert; - is standard input.")
  private Path path = Path.of("");

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

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    path = InputFiles.source(path);
    if (Files.isDirectory(path)) {
      throw CannotRun.with(path, "这是文件夹,请给出一个文件。", "this is a folder; name a file.");
    }
    if (!Files.exists(path)) {
      throw CannotRun.with(path, "没有这个文件。", "there is no such file.");
    }
    Format format = forms.format(out).orElseThrow(ConvertCommand::noFormat);
    forms.check(format);
    rules.check(format);
    return out == null ? convert(console.data(), format) : convertTo(out, format);
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
  private int convertTo(Path target, Format format) {
    int[] exitCode = {ExitCode.FAILURE};
    boolean isWritten =
        TargetFile.write(
            target,
            stream -> {
              exitCode[0] = convert(stream, format);
              return exitCode[0] == ExitCode.OK;
            });
    if (!isWritten) {
      console.err().println(TargetFile.unchanged(target).in(reporting.language));
    }
    return exitCode[0];
  }

  private int convert(OutputStream target, Format format) {
    ReadOptions options = source.options();
    Checker checker = rules.checker(options.layouts());
    boolean isComplete = true;
    try (FormReader reader = Forms.open(path, options);
        FormSink sink = forms.sink(target, format, options.layouts(), checker)) {
      while (reader.hasNext()) {
        isComplete &= take(reader.next(), sink);
      }
    }
    return isComplete ? ExitCode.OK : ExitCode.FAILURE;
  }

  /** Writes what was read; tells whether that was all there is. */
  private boolean take(Reading reading, FormSink sink) {
    reading.notes().forEach(this::print);
    LostNumbers.line(reading, PathNames.shown(path), reporting.language)
        .ifPresent(console.err()::println);
    reading.form().ifPresent(sink::write);
    return reading.isComplete() && !(source.strict && !reading.notes().isEmpty());
  }

  private void print(Note note) {
    console.err().println(note.from(PathNames.shown(path)).in(reporting.language));
  }
}
