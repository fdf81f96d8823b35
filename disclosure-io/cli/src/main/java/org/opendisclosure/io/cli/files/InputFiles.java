package org.opendisclosure.io.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.model.text.Sentence;

/**
 * The files behind the paths of a call: files as they are named, and of folders every file below
 * with the ending of a supported format, in the order of their names. Texts and pages in folders
 * that do not speak of disclosure are passed over. Documents of office programs and archives that
 * nobody here reads are not: there may be a form in them, so it must be said that it is not read.
 *
 * @param readable the files to read
 * @param problems what was named but is not there to read
 */
public record InputFiles(List<Path> readable, List<CheckedForm> problems) {

  /** Stands for the standard input where the system has a file for it. */
  private static final Path STANDARD = Path.of("-");

  private static final Path PIPE = Path.of("/dev/stdin");

  /** The file to open for what is named in a call. */
  public static Path source(Path named) {
    return named.equals(STANDARD) && Files.exists(PIPE) ? PIPE : named;
  }

  public static InputFiles of(List<Path> paths) {
    List<Path> readable = new ArrayList<>();
    List<CheckedForm> problems = new ArrayList<>();
    for (Path named : paths) {
      Path path = source(named);
      if (Files.isDirectory(path)) {
        InputFiles below = FolderWalk.of(path);
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

  private static final Sentence NOT_FOUND =
      new Sentence(
          "没有这个文件。若文件名含中文,请在 UTF-8 环境下运行(如 LC_ALL=C.UTF-8)。",
          "no such file; for names in Chinese run under a UTF-8 locale, such as LC_ALL=C.UTF-8");

  static final Sentence NOT_ALLOWED = new Sentence("没有读取权限。", "there is no permission to read it");
}
