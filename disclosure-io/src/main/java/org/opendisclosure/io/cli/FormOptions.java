package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.layout.Layouts;
import picocli.CommandLine.Option;

/** The options of every command that writes forms. */
final class FormOptions {

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      converter = FormatArgument.class,
      description =
          "表的格式:json、sheet、long、wide、html、xlsx、docx、markdown;不写则由所写文件名的结尾决定(.csv 为 sheet)。"
              + "The format; by default that of the file's ending.")
  private @Nullable Format to;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = EncodingArgument.class,
      description = "CSV 的编码:UTF-8(默认)、UTF-8-BOM(供 Excel 打开)、GB18030。Encoding of CSV.")
  private @Nullable CsvEncoding encoding;

  FormOptions() {}

  /** Whether any of them stands on the command line. */
  boolean areGiven() {
    return to != null || encoding != null;
  }

  CsvEncoding encoding() {
    return encoding == null ? CsvEncoding.UTF_8 : encoding;
  }

  /**
   * The format asked for, or else that of the ending of the file, if one is written and has an
   * ending.
   */
  Optional<Format> format(@Nullable Path file) {
    return to != null || file == null ? Optional.ofNullable(to) : ofEnding(file);
  }

  /** Refuses an ending of which the content would be something else. */
  private static Optional<Format> ofEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    Optional<Format> format = FormatArgument.ofEnding(name);
    if (format.isEmpty() && name.contains(".")) {
      String ending = name.substring(name.lastIndexOf('.'));
      throw new CannotRun(
          "%s:不能写 %s 文件;可写 %s,或者用 --to 给出格式。"
              .formatted(PathNames.shown(file), ending, FormatArgument.endings()));
    }
    return format;
  }

  /** Writes forms to a stream, which it closes. */
  FormSink sink(OutputStream target, Format format, Layouts layouts) {
    return new FormSink(target, format, encoding(), layouts);
  }

  /** Refuses an encoding where there is none to choose. */
  void check(Format format) {
    if (encoding != null && encoding != CsvEncoding.UTF_8 && !format.extension().equals("csv")) {
      throw new CannotRun(format + " 只用 UTF-8 书写,--charset 不适用。");
    }
  }
}
