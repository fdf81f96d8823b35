package org.opendisclosure.io.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.years.Succession;
import org.opendisclosure.rules.years.Years;
import picocli.CommandLine.Option;

/** The option of every command that follows organs over the years. */
public final class SuccessionOption {

  @Option(
      names = "--succession",
      paramLabel = "FILE",
      description = "机关更名、合并、拆分的接续文件(YAML)。Organs renamed, merged or split.")
  private @Nullable Path file;

  public SuccessionOption() {}

  /** The years of forms of the given layouts, organs followed as the file says. */
  public Years years(Layouts layouts) {
    Years years = Years.builtIn().with(layouts);
    if (file == null) {
      return years;
    }
    Succession succession = FileProblem.guard(file, Succession::read);
    return years.with(succession);
  }
}
