package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: reads a file of any format and writes its forms in another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "把文件转换成另一种格式。%nConverts a file to another format.")
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PATH", description = "要转换的文件。The file to convert.")
  private Path path = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "json|sheet|long|wide|html",
      description = "目标格式。The target format.")
  private Format to = Format.JSON;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = EncodingArgument.class,
      description = "CSV 的编码:UTF-8(默认)、UTF-8-BOM(供 Excel 打开)、GB18030。Encoding of CSV.")
  private CsvEncoding encoding = CsvEncoding.UTF_8;

  @Option(names = "--out", paramLabel = "FILE", description = "写入此文件;不写则输出到标准输出。The target file.")
  private @Nullable Path out;

  @Mixin private Source source = new Source();

  @Mixin private Reporting reporting = new Reporting();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(path)) {
      throw new CannotRun(PathNames.shown(path) + ":这是文件夹,请给出一个文件。");
    }
    if (!Files.exists(path)) {
      throw new CannotRun(PathNames.shown(path) + ":没有这个文件。");
    }
    if (to == Format.JSON && encoding != CsvEncoding.UTF_8) {
      throw new CannotRun("JSON 只用 UTF-8 书写,--charset 不适用。");
    }
    return out == null ? convert(console.data()) : convertTo(out);
  }

  /** Keeps a file that exists unless all of the source was read. */
  private int convertTo(Path target) {
    int[] exitCode = {ExitCode.FAILURE};
    boolean isWritten =
        TargetFile.write(
            target,
            stream -> {
              exitCode[0] = convert(stream);
              return exitCode[0] == ExitCode.OK;
            });
    if (!isWritten) {
      console.err().println(PathNames.shown(target) + ":没有改动,因为未能完整读取。");
    }
    return exitCode[0];
  }

  private int convert(OutputStream target) {
    ReadOptions options = source.options();
    try (FormReader reader = Forms.open(path, options)) {
      Reading first = reader.next();
      try (FormWriter writer = writer(target, options, reader.hasNext())) {
        boolean isComplete = take(first, writer);
        while (reader.hasNext()) {
          isComplete &= take(reader.next(), writer);
        }
        return isComplete ? ExitCode.OK : ExitCode.FAILURE;
      }
    }
  }

  /** JSON is easy to read for one form, and one form a line for many. */
  private FormWriter writer(OutputStream target, ReadOptions options, boolean many) {
    if (many && to == Format.SHEET) {
      throw new CannotRun("文件中不止一份表,而 sheet 一个文件只放一份;请转换为 long、wide 或 json。");
    }
    return many && to == Format.JSON
        ? JsonFormWriter.lines(target)
        : Forms.writer(target, to, encoding, options.layouts());
  }

  /** Writes what was read; tells whether that was all there is. */
  private boolean take(Reading reading, FormWriter writer) {
    reading.notes().forEach(this::print);
    try {
      reading.form().ifPresent(writer::write);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(to.id() + " 放不下这份表:" + e.getMessage());
    }
    return reading.isComplete() && !(source.strict && !reading.notes().isEmpty());
  }

  private void print(Note note) {
    console
        .err()
        .println(
            PathNames.shown(path)
                + NotePlace.of(note, reporting.language)
                + ": "
                + note.message().in(reporting.language));
  }
}
