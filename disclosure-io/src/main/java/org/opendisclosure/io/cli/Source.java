package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import picocli.CommandLine.Option;

/** The options of every command that reads forms. */
final class Source {

  @Option(
      names = "--layout",
      paramLabel = "FILE",
      description = "本地版式文件,可多次给出。A locality's layout file; may be repeated.")
  List<Path> layoutFiles = List.of();

  @Option(names = "--strict", description = "凡有更正或看不懂之处,一律视为读取失败(退出码 2)。Any note is a failure.")
  boolean strict;

  Source() {}

  ReadOptions options() {
    Layouts layouts = Layouts.builtIn();
    for (Path file : layoutFiles) {
      layouts = layouts.with(LayoutFile.read(file));
    }
    return ReadOptions.defaults().with(layouts);
  }
}
