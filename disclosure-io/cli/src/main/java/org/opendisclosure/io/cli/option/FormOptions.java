package org.opendisclosure.io.cli.option;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that writes forms. */
public final class FormOptions {

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      converter = FormatArgument.class,
      completionCandidates = FormatArgument.Names.class,
      description =
          "表的格式:${COMPLETION-CANDIDATES};不写则由所写文件名的结尾决定(.csv 为 sheet)。"
              + "The format; by default that of the file's ending.")
  private @Nullable Format to;

  @Mixin private EncodingOption encoding = new EncodingOption();

  public FormOptions() {}

  /** Whether any of them stands on the command line. */
  public boolean areGiven() {
    return isFormatGiven() || encoding.isGiven();
  }

  public boolean isFormatGiven() {
    return to != null;
  }

  public EncodingOption encoding() {
    return encoding;
  }

  /**
   * The format asked for, or else that of the ending of the file, if one is written and has an
   * ending.
   */
  public Optional<Format> format(@Nullable Path file) {
    return to != null || file == null ? Optional.ofNullable(to) : ofEnding(file);
  }

  /** Refuses an ending of which the content would be something else. */
  private static Optional<Format> ofEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    Optional<Format> format = FormatArgument.ofEnding(name);
    if (format.isEmpty() && name.contains(".")) {
      String ending = name.substring(name.lastIndexOf('.'));
      throw CannotRun.with(
          file,
          "不能写 %s 文件;可写 %s,或者用 --to 给出格式。".formatted(ending, FormatArgument.endings("、")),
          "%s files cannot be written, only %s; or name the format with --to."
              .formatted(ending, FormatArgument.endings(", ")));
    }
    return format;
  }

  /**
   * Writes forms to a stream, which it closes.
   *
   * @param checker whose rules are applied by what checks itself
   */
  public FormSink sink(OutputStream target, Format format, Layouts layouts, Checker checker) {
    return new FormSink(target, format, encoding.encoding(), layouts, checker);
  }

  /** Refuses an encoding where there is none to choose. */
  public void check(Format format) {
    if (encoding.needsCsv() && !Formats.get(format).hasEncodings()) {
      throw new CannotRun(
          format.id() + " 只用 UTF-8 书写,--charset 不适用。",
          format.id() + " is always written in UTF-8; --charset does not apply.");
    }
  }
}
