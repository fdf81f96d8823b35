package org.opendisclosure.io.cli.option;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.csv.CsvEncoding;
import picocli.CommandLine.Option;

/** The option of every command that writes CSV. */
public final class EncodingOption {

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = EncodingArgument.class,
      description = "CSV 的编码:UTF-8(默认)、UTF-8-BOM(供 Excel 打开)、GB18030。Encoding of CSV.")
  private @Nullable CsvEncoding encoding;

  public EncodingOption() {}

  boolean isGiven() {
    return encoding != null;
  }

  public CsvEncoding encoding() {
    return encoding == null ? CsvEncoding.UTF_8 : encoding;
  }

  /** Whether another encoding is asked for than everything but CSV is written in. */
  public boolean needsCsv() {
    return encoding() != CsvEncoding.UTF_8;
  }

  /** Refuses an encoding for output that has none to choose. */
  public void check(boolean isCsv) {
    if (!isCsv && needsCsv()) {
      throw new CannotRun("--charset 只适用于 --format csv。", "--charset goes with --format csv only.");
    }
  }
}
