package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.EncodingOption;
import org.opendisclosure.io.cli.option.FormOptions;
import org.opendisclosure.io.cli.option.FormSink;
import org.opendisclosure.io.cli.option.OptionText;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.organs.BuiltForm;
import org.opendisclosure.rules.organs.Rollup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for building a consolidated form, which is written as they say. */
final class BuildOptions {

  @Option(
      names = "--build",
      paramLabel = "FILE",
      description = "由各部分生成合并表,写入此文件。Builds the consolidated form.")
  private @Nullable Path target;

  @Option(
      names = "--organ",
      paramLabel = "NAME",
      description = "所生成合并表的机关名称。The organ of the built form.")
  private @Nullable String organ;

  @Mixin private FormOptions forms = new FormOptions();

  /** The encoding of the form, and of a report that is a CSV. */
  EncodingOption encoding() {
    return forms.encoding();
  }

  /**
   * The format of the built form; refuses options that would have nothing to do.
   *
   * @param isCsv whether a report is written that has an encoding
   */
  Format format(boolean isCsv) {
    if (target == null && (organ != null || forms.isFormatGiven())) {
      throw new CannotRun(
          "--organ 和 --to 只与 --build 一起使用。", "--organ and --to go with --build only.");
    }
    if (target == null && !isCsv && forms.encoding().needsCsv()) {
      throw new CannotRun(
          "--charset 只与 --build 或 --format csv 一起使用。",
          "--charset goes with --build or --format csv only.");
    }
    if (target != null && organ == null) {
      throw new CannotRun(
          "--build 需要 --organ NAME:合并表的机关名称。",
          "--build needs --organ NAME, the organ of the built form.");
    }
    OptionText.require("--organ", organ);
    Format format = forms.format(target).orElse(Format.SHEET);
    if (!isCsv) {
      forms.check(format);
    }
    return format;
  }

  /**
   * Writes the consolidated form if it is asked for and all of its parts are there.
   *
   * @param isIncomplete whether not all parts could be read
   * @param checker whose rules a workbook applies
   * @return whether what was asked for is done
   */
  boolean build(
      Rollup rollup,
      boolean isIncomplete,
      Layouts layouts,
      Checker checker,
      PrintWriter err,
      Language language) {
    Path file = target;
    if (file == null) {
      return true;
    }
    if (isIncomplete || rollup.size() == 0) {
      err.println(
          PathNames.about(
                  file, "没有生成,因为有的部分未能完整读取。", "not built, because not all parts could be read.")
              .in(language));
      return false;
    }
    BuiltForm built = rollup.build(Header.builder().organ(String.valueOf(organ)).build());
    Format format = forms.format(file).orElse(Format.SHEET);
    TargetFile.write(
        file,
        out -> {
          try (FormSink sink = forms.sink(out, format, layouts, checker)) {
            sink.write(built.form());
          }
          return true;
        });
    String name = PathNames.shown(file);
    built.remarks().forEach(remark -> err.println(name + ": " + remark.in(language)));
    return true;
  }
}
