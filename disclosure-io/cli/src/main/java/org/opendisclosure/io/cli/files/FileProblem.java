package org.opendisclosure.io.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.opendisclosure.io.text.UnreadableTextException;
import org.opendisclosure.model.text.Sentence;

/** Says why a file could not be read or written. */
public final class FileProblem {

  private FileProblem() {}

  /** Reads a file that an option names; says which it is if that fails. */
  public static <T> T guard(Path file, Function<Path, T> reader) {
    if (Files.isDirectory(file)) {
      throw CannotRun.with(file, "这是文件夹,请给出一个文件。", "this is a folder; name a file.");
    }
    try {
      return reader.apply(file);
    } catch (UncheckedIOException e) {
      Sentence reason = reason(cause(e));
      throw CannotRun.with(file, reason.zh(), reason.en());
    }
  }

  /** What went wrong, with the file if it is known. */
  public static Sentence of(UncheckedIOException e) {
    IOException cause = cause(e);
    Sentence reason = reason(cause);
    return cause instanceof FileSystemException file && file.getFile() != null
        ? PathNames.about(Path.of(file.getFile()), reason.zh(), reason.en())
        : reason;
  }

  /** What went wrong with a file that is named beside it. */
  static Sentence about(UncheckedIOException e) {
    return reason(cause(e));
  }

  private static IOException cause(UncheckedIOException e) {
    return Objects.requireNonNullElseGet(e.getCause(), IOException::new);
  }

  private static Sentence reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Sentence("没有这个文件。", "there is no such file.");
    }
    if (e instanceof AccessDeniedException) {
      return new Sentence("无权读写。", "there is no permission to read or write it.");
    }
    if (e instanceof CharacterCodingException) {
      return new Sentence("不是 UTF-8 文本,请另存为 UTF-8。", "this is no UTF-8 text; save it as UTF-8.");
    }
    if (e instanceof UnreadableTextException text) {
      return new Sentence(text.sentence().zh() + "。", text.sentence().en() + ".");
    }
    String told =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(e.getMessage());
    return new Sentence("读写失败,系统报告:" + told, "reading or writing failed: " + told);
  }
}
