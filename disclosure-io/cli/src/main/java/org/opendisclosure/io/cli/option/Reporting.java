package org.opendisclosure.io.cli.option;

import java.util.Locale;
import org.opendisclosure.model.text.Language;
import picocli.CommandLine.Option;

/** The option of every command that prints sentences. */
public final class Reporting {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "输出语言,默认 zh。Language of messages.")
  public Language language = Language.ZH;

  public Reporting() {}

  /** The language that a call asks for, though it may be wrong in some other way. */
  public static Language languageOf(String... call) {
    String words = String.join(" ", call).toLowerCase(Locale.ROOT);
    return words.matches(".*--lang[ =]en\\b.*") ? Language.EN : Language.ZH;
  }
}
