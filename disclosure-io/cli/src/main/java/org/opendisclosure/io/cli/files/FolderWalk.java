package org.opendisclosure.io.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.model.text.Sentence;

/** Walks through a folder; what has the name of a form but cannot be read as a file is told. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final Sentence NOTHING_BELOW =
      new Sentence(
          "文件夹中没有可读的文件(" + Endings.read("、") + ")。",
          "the folder holds no file that could be read (" + Endings.read(", ") + ")");

  private static final Sentence DANGLING =
      new Sentence("链接所指的文件不存在。", "the file to which this link leads is not there");

  private static final Sentence LINKED_FOLDER =
      new Sentence(
          "链接指向文件夹,没有进入;请直接给出该文件夹。", "a link to a folder is not followed; name the folder itself");

  private static final Sentence NO_FILE =
      new Sentence("不是普通文件(管道或设备),没有读取。", "this is no file but a pipe or device; it was not read");

  private static final Sentence FOLDER =
      new Sentence(
          "这是文件夹,名字却像文件;其中的文件照常读取。",
          "this is a folder with the name of a file; the files in it are read as usual");

  private final Path folder;
  private final List<Path> found = new ArrayList<>();
  private final Map<Path, Sentence> problems = new TreeMap<>();

  private FolderWalk(Path folder) {
    this.folder = folder;
  }

  /** The files below a folder, and what is no file though it is called like one. */
  static InputFiles of(Path folder) {
    FolderWalk walk = new FolderWalk(folder);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<CheckedForm> problems = new ArrayList<>();
    walk.problems.forEach(
        (file, problem) -> problems.add(CheckedForm.unread(PathNames.shown(file), problem)));
    List<Path> readable = walk.found.stream().filter(PlainFile::mayHoldForm).sorted().toList();
    if (readable.isEmpty() && problems.isEmpty()) {
      problems.add(CheckedForm.unread(PathNames.shown(folder), NOTHING_BELOW));
    }
    return new InputFiles(readable, problems);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
    if (!inner.equals(folder) && isSupported(inner)) {
      problems.put(inner, FOLDER);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
      if (!isPassedOver(file)) {
        problems.put(file, LINKED_FOLDER);
      }
    } else if (isSupported(file) || attributes.isSymbolicLink() && leadsToNoFolder(file)) {
      file(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private void file(Path file) {
    if (!Files.exists(file)) {
      problems.put(file, DANGLING);
    } else if (!Files.isRegularFile(file)) {
      problems.put(file, NO_FILE);
    } else if (!Files.isReadable(file)) {
      problems.put(file, InputFiles.NOT_ALLOWED);
    } else {
      found.add(file);
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!isPassedOver(file)) {
      problems.put(file, InputFiles.NOT_ALLOWED);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder whose listing breaks off has been read as far as it goes. */
  @Override
  public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
    if (e != null) {
      problems.put(inner, InputFiles.NOT_ALLOWED);
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * Hidden files, those in hidden folders and the lock files of office programs are passed over.
   */
  private boolean isPassedOver(Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  /** A link without an ending that leads nowhere may have led to a folder of forms. */
  private boolean leadsToNoFolder(Path link) {
    boolean hasEnding = String.valueOf(link.getFileName()).contains(".");
    return !hasEnding && !isPassedOver(link) && !Files.exists(link);
  }

  private boolean isSupported(Path file) {
    return !isPassedOver(file) && Endings.isKnown(file);
  }
}
