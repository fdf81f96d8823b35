package org.opendisclosure.io.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.model.text.Sentence;

/**
 * A file that is written beside its place first, so that a failure leaves what stood there. What a
 * run left beside it that was killed is deleted by the next.
 */
public final class SafeFile {

  private SafeFile() {}

  /**
   * Why a path cannot be written.
   *
   * @param target the path
   * @return what is wrong with the path; empty if it may be the name of a file
   */
  public static Optional<Sentence> problem(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target)) {
      return Optional.of(new Sentence("这是一个文件夹,请给出文件名。", "this is a folder; name a file"));
    }
    return parent != null && Files.isDirectory(parent)
        ? Optional.empty()
        : Optional.of(new Sentence("没有这个文件夹。", "there is no such folder"));
  }

  /**
   * Writes a file. A symbolic link stays, and the file to which it leads is written; a file that
   * exists keeps its permissions; what is no file, such as a pipe, is written directly.
   *
   * @param target the file, in a folder where files may be created
   * @param content writes to the stream, which it may close; tells whether what it wrote is worth
   *     to replace a file that exists
   * @return whether the file is there now
   * @throws UncheckedIOException if the file cannot be written, or there is a {@linkplain #problem
   *     problem} with the path; what stood there is left as it was
   */
  public static boolean write(Path target, Predicate<OutputStream> content) {
    try {
      Optional<Sentence> problem = problem(target);
      if (problem.isPresent()) {
        throw new FileSystemException(target.toString(), null, problem.get().en());
      }
      boolean isPlain = !Files.exists(target) || Files.isRegularFile(target);
      return isPlain ? replace(followed(target), content) : into(target, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean into(Path target, Predicate<OutputStream> content) throws IOException {
    try (OutputStream out = new NamedTarget(Files.newOutputStream(target), target)) {
      content.test(out);
    }
    return true;
  }

  /** Where symbolic links lead, also if nothing is there yet. */
  private static Path followed(Path target) throws IOException {
    try {
      return target.toRealPath();
    } catch (NoSuchFileException e) {
      return Files.isSymbolicLink(target)
          ? followed(target.resolveSibling(Files.readSymbolicLink(target)))
          : target.toAbsolutePath();
    }
  }

  private static boolean replace(Path target, Predicate<OutputStream> content) throws IOException {
    try (DraftFile draft = DraftFile.beside(target)) {
      boolean isWritten;
      try (OutputStream out = new NamedTarget(draft.open(), target)) {
        isWritten = content.test(out);
      }
      boolean isThere = Files.exists(target);
      if (isThere && isWritten) {
        keepPermissions(target, draft.file());
      }
      if (isWritten || !isThere) {
        draft.moveTo(target);
      }
      return isWritten || !isThere;
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && view != null) {
      view.setPermissions(old.readAttributes().permissions());
    }
  }
}
