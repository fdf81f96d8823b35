package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Sentence;

/**
 * The files behind the paths of a call: files as they are named, and of folders every file below
 * with the ending of a supported format, in the order of their names. Texts and pages in folders
 * that do not speak of disclosure are passed over. Documents of office programs and archives that
 * nobody here reads are not: there may be a form in them, so it must be said that it is not read.
 *
 * @param readable the files to read
 * @param problems what was named but is not there to read
 */
record InputFiles(List<Path> readable, List<CheckedForm> problems) {

  private static final Set<String> ENDINGS = Set.of("json", "jsonl", "csv", "xlsx", "docx", "pdf");

  private static final Set<String> UNREAD_ENDINGS =
      Set.of(
          "doc", "xls", "wps", "et", "rtf", "mht", "mhtml", "ofd", "odt", "ods", "zip", "rar", "7z",
          "gz");

  /** Stands for the standard input where the system has a file for it. */
  private static final Path STANDARD = Path.of("-");

  private static final Path PIPE = Path.of("/dev/stdin");

  /** The file to open for what is named in a call. */
  static Path source(Path named) {
    return named.equals(STANDARD) && Files.exists(PIPE) ? PIPE : named;
  }

  static InputFiles of(List<Path> paths) {
    List<Path> readable = new ArrayList<>();
    List<CheckedForm> problems = new ArrayList<>();
    for (Path named : paths) {
      Path path = source(named);
      if (Files.isDirectory(path)) {
        InputFiles below = below(path);
        readable.addAll(below.readable());
        problems.addAll(below.problems());
      } else if (!Files.exists(path)) {
        problems.add(CheckedForm.unread(PathNames.shown(path), NOT_FOUND));
      } else if (!Files.isReadable(path)) {
        problems.add(CheckedForm.unread(PathNames.shown(path), NOT_ALLOWED));
      } else {
        readable.add(path);
      }
    }
    return new InputFiles(readable, problems);
  }

  private static final Sentence NOTHING_BELOW =
      new Sentence(
          "文件夹中没有可读的文件(.json、.jsonl、.csv、.txt、.tsv、.md、.html、.xlsx、.docx、.pdf)。",
          "the folder holds no file that could be read (.json, .jsonl, .csv, .txt, .tsv, .md,"
              + " .html, .xlsx, .docx, .pdf)");

  private static final Sentence NOT_FOUND =
      new Sentence(
          "没有这个文件。若文件名含中文,请在 UTF-8 环境下运行(如 LC_ALL=C.UTF-8)。",
          "no such file; for names in Chinese run under a UTF-8 locale, such as LC_ALL=C.UTF-8");

  private static final Sentence NOT_ALLOWED =
      new Sentence("没有读取权限。", "there is no permission to read it");

  private static InputFiles below(Path folder) {
    List<Path> found = new ArrayList<>();
    List<Path> closed = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Files.isRegularFile(file) && isSupported(folder.relativize(file))) {
                (Files.isReadable(file) ? found : closed).add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              if (!isPassedOver(folder.relativize(file))) {
                closed.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<CheckedForm> problems = new ArrayList<>();
    closed.stream()
        .sorted()
        .forEach(file -> problems.add(CheckedForm.unread(PathNames.shown(file), NOT_ALLOWED)));
    List<Path> readable = found.stream().filter(PlainFile::mayHoldForm).sorted().toList();
    if (readable.isEmpty() && problems.isEmpty()) {
      problems.add(CheckedForm.unread(PathNames.shown(folder), NOTHING_BELOW));
    }
    return new InputFiles(readable, problems);
  }

  /**
   * Hidden files, those in hidden folders and the lock files of office programs are passed over.
   */
  private static boolean isPassedOver(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSupported(Path below) {
    if (isPassedOver(below)) {
      return false;
    }
    String name = below.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return ENDINGS.contains(ending)
        || UNREAD_ENDINGS.contains(ending)
        || PlainFile.ENDINGS.contains(ending);
  }
}
