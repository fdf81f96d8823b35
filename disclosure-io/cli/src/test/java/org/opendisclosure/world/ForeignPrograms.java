package org.opendisclosure.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;

/**
 * Has programs that are not ours write or convert forms, reads what they made, and prints what
 * became of every figure. What is not installed is skipped and said.
 */
public final class ForeignPrograms {

  private final Workshop shop;
  private final List<StatisticsForm> forms = WorldForms.all();
  private final Map<Source, List<Path>> sources = new EnumMap<>(Source.class);
  private final Set<Tool> absent = EnumSet.noneOf(Tool.class);
  private final List<String> failures = new ArrayList<>();
  private final ForeignTable table = new ForeignTable();

  private ForeignPrograms(Path folder) {
    this.shop = new Workshop(folder);
  }

  /**
   * Prints the table; ends with 1 if a figure is wrong or lost without a word. A file that was made
   * before is taken again if what it is made from has not changed.
   *
   * @param args the folder to work in; then parts of the names of ways, such as {@code pandoc} or
   *     {@code office-docx}, with commas between them; all if they are left out
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length == 0 ? "target/foreign" : args[0]));
    ForeignPrograms programs = new ForeignPrograms(folder);
    List<String> names = args.length < 2 ? List.of() : List.of(args[1].split(","));
    programs.print(names.stream().filter(name -> !name.isBlank()).toList());
    if (!programs.table.isHonest()) {
      System.exit(1);
    }
  }

  private void print(List<String> names) throws IOException {
    table.start();
    for (Way way : Ways.all(shop)) {
      if (names.isEmpty() || names.stream().anyMatch(way.folder()::contains)) {
        tryOut(way);
      }
    }
    table.end();
    Versions.all().forEach(System.out::println);
    absent.forEach(tool -> System.out.println("SKIPPED: " + tool.advice()));
    failures.forEach(System.out::println);
  }

  private void tryOut(Way way) throws IOException {
    List<Path> given = source(way.source());
    if (!isThere(way.tool()) || given.isEmpty()) {
      return;
    }
    List<Path> made = made(way, given);
    Outcome sum = Outcome.NONE;
    int files = 0;
    for (int i = 0; i < made.size(); i++) {
      if (Files.exists(made.get(i))) {
        Outcome outcome = Outcome.of(forms.get(i), Forms.read(made.get(i)));
        failures(made.get(i), outcome);
        sum = sum.plus(outcome);
        files++;
      } else {
        failures.add("NOT WRITTEN: " + made.get(i));
      }
    }
    table.way(way, files, sum);
  }

  private boolean isThere(Tool tool) {
    if (!tool.isThere()) {
      absent.add(tool);
    }
    return tool.isThere();
  }

  private void failures(Path file, Outcome outcome) {
    some("WRONG", file, outcome.wrong());
    some("LOST", file, outcome.lost());
  }

  private void some(String what, Path file, List<String> figures) {
    if (!figures.isEmpty()) {
      failures.add(
          what
              + ": "
              + shop.folder().relativize(file.toAbsolutePath())
              + ", "
              + figures.size()
              + ": "
              + figures.subList(0, Math.min(3, figures.size())));
    }
  }

  /** The files of a source; none if the program that makes them is not there. */
  private List<Path> source(Source source) throws IOException {
    if (!sources.containsKey(source)) {
      sources.put(source, source.origin().isPresent() ? derived(source) : written(source));
    }
    return sources.get(source);
  }

  private List<Path> derived(Source source) throws IOException {
    Way maker = Ways.maker(shop, source);
    return isThere(maker.tool()) ? made(maker, source(maker.source())) : List.of();
  }

  private List<Path> written(Source source) throws IOException {
    Path folder = Files.createDirectories(shop.folder().resolve("given").resolve(source.name()));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Path file = folder.resolve(name(i) + "." + source.ending());
      byte[] bytes = source.of(forms.get(i));
      if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
        Files.write(file, bytes);
      }
      files.add(file);
    }
    return files;
  }

  private String name(int form) {
    return form + "-" + forms.get(form).getHeader().getLayout().orElse("form");
  }

  private List<Path> made(Way way, List<Path> given) throws IOException {
    Path folder = Files.createDirectories(shop.folder().resolve("made").resolve(way.folder()));
    List<Path> made = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      made.add(folder.resolve(name(i) + "." + way.ending()));
    }
    for (int i = 0; i < given.size(); i++) {
      if (!isNewer(made.get(i), given.get(i))) {
        way.run().convert(shop, given, made);
        return made;
      }
    }
    return made;
  }

  private static boolean isNewer(Path made, Path given) throws IOException {
    return Files.exists(made)
        && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(given)) >= 0;
  }
}
