package org.opendisclosure.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation: the Markdown files of the repository's root and of the folders
 * {@code docs} in the modules.
 *
 * @param path from the repository's root
 * @param lines its lines
 */
record Page(Path path, List<String> lines) {

  /** The repository; tests run in a module. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final String FENCE = "```";

  static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    addBelow(ROOT, 1, pages);
    for (String module : List.of("disclosure-model", "disclosure-rules", "disclosure-io")) {
      addBelow(ROOT.resolve(module).resolve("docs"), Integer.MAX_VALUE, pages);
    }
    return pages;
  }

  private static void addBelow(Path folder, int depth, List<Page> pages) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        pages.add(new Page(ROOT.relativize(file), Files.readAllLines(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Block> allBlocks(String language) {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals(language))
        .toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      if (open >= 0) {
        String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
        blocks.add(new Block(this, open + 1, lines.get(open).substring(FENCE.length()), text));
      }
      open = open < 0 ? i : -1;
    }
    return blocks;
  }

  /** Its lines without those of fenced blocks. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean isFenced = false;
    for (String line : lines) {
      boolean isFence = line.startsWith(FENCE);
      if (!isFence && !isFenced) {
        prose.add(line);
      }
      isFenced ^= isFence;
    }
    return prose;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
