package org.opendisclosure.io.cli;

import org.opendisclosure.rules.Language;
import picocli.CommandLine.Option;

/** The option of every command that prints sentences. */
final class Reporting {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "输出语言,默认 zh。Language of messages.")
  Language language = Language.ZH;

  Reporting() {}
}
