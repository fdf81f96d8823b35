package org.opendisclosure.io.cli.option;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.text.TextReader;
import picocli.CommandLine.Option;

/** The option of every command that checks one form together with its narrative. */
public final class NarrativeOption {

  @Option(
      names = "--narrative",
      paramLabel = "FILE",
      description =
          "另附的文字材料(文本文件,UTF-8 或 GBK),与这一份表核对。The narrative of the one form that is checked.")
  private @Nullable Path file;

  public NarrativeOption() {}

  public boolean isGiven() {
    return file != null;
  }

  /** The text of the file, if one is given. */
  public Optional<String> text() {
    return Optional.ofNullable(file).map(path -> FileProblem.guard(path, NarrativeOption::read));
  }

  private static String read(Path file) {
    try (TextReader reader = new TextReader(Files.newInputStream(file))) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
