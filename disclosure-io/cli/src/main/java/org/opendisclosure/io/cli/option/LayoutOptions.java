package org.opendisclosure.io.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import picocli.CommandLine.Option;

/** The option of every command that knows a locality's layouts. */
public final class LayoutOptions {

  @Option(
      names = "--layout",
      paramLabel = "FILE",
      description = "本地版式文件,可多次给出。A locality's layout file; may be repeated.")
  private List<Path> files = List.of();

  public LayoutOptions() {}

  /** The layouts of the files, none of which may stand for another that is known. */
  public List<Layout> own() {
    Layouts known = Layouts.builtIn();
    List<Layout> own = new ArrayList<>();
    for (Path file : files) {
      Layout layout = FileProblem.guard(file, LayoutFile::read);
      if (known.find(layout.id()).isPresent()) {
        throw taken(file, layout);
      }
      known = known.with(layout);
      own.add(layout);
    }
    return own;
  }

  private static CannotRun taken(Path file, Layout layout) {
    return CannotRun.with(
        file,
        "已有编号为 %s 的版式,请另取编号。".formatted(layout.id()),
        "there is a layout %s already; choose another id.".formatted(layout.id()));
  }

  /** The layout of an identifier, which may be that of an edition. */
  public Layout find(String id) {
    Layouts known = layouts();
    return known.find(id).orElseThrow(() -> unknown(id, known));
  }

  private static CannotRun unknown(String id, Layouts known) {
    String ids = known.all().stream().map(Layout::id).collect(Collectors.joining("、"));
    return new CannotRun(
        "没有版本或版式 %s;可用的有 %s。".formatted(id, ids),
        "There is no edition or layout %s, only %s.".formatted(id, ids.replace("、", ", ")));
  }

  /** The built-in layouts and those of the files. */
  public Layouts layouts() {
    Layouts layouts = Layouts.builtIn();
    for (Layout layout : own()) {
      layouts = layouts.with(layout);
    }
    return layouts;
  }
}
