package org.opendisclosure.rules.years;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads a crosswalk that ships with the library. In a name, {@code *} stands for one segment,
 * {@code **} for any number of segments, <code>{a, b}</code> for either; {@code $column} for each
 * name after {@code for}.
 */
final class CrosswalkFile {

  private static final String COLUMN = "$column";

  private final Edition from;
  private final Edition to;
  private final List<Link> links = new ArrayList<>();

  private CrosswalkFile(Edition from, Edition to) {
    this.from = from;
    this.to = to;
  }

  static Crosswalk read(String file) {
    Map<?, ?> root =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text(file));
    CrosswalkFile reading =
        new CrosswalkFile(edition(text(root, "from")), edition(text(root, "to")));
    reading.section(root, "exactly", Continuity.EXACT);
    reading.section(root, "approximately", Continuity.APPROXIMATE);
    reading.section(root, "not-at-all", Continuity.BROKEN);
    Map<?, ?> relations = (Map<?, ?>) Objects.requireNonNull(root.get("relations"));
    return new Crosswalk(reading.from, reading.to, sentence(relations), reading.links);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(CrosswalkFile.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Edition edition(String id) {
    return Edition.find(id).orElseThrow();
  }

  private static Sentence sentence(Map<?, ?> entry) {
    return new Sentence(text(entry, "zh"), text(entry, "en"));
  }

  private static String text(Map<?, ?> entry, String key) {
    return (String) Objects.requireNonNull(entry.get(key), key);
  }

  private void section(Map<?, ?> root, String key, Continuity continuity) {
    for (Object entry : (List<?>) Objects.requireNonNull(root.get(key), key)) {
      entry((Map<?, ?>) entry, continuity);
    }
  }

  private void entry(Map<?, ?> entry, Continuity continuity) {
    Sentence reason = sentence(entry);
    for (Cell cell : cells(from, names(entry, "same"), "")) {
      Cell same = to.catalogue().get(cell.name());
      links.add(new Link(continuity, List.of(cell), List.of(same), reason));
    }
    List<String> columns = names(entry, "for");
    for (String column : columns.isEmpty() ? List.of("") : columns) {
      List<Cell> older = cells(from, names(entry, "from"), column);
      List<Cell> newer = cells(to, names(entry, "to"), column);
      if (continuity == Continuity.BROKEN) {
        older.forEach(cell -> links.add(new Link(continuity, List.of(cell), List.of(), reason)));
        newer.forEach(cell -> links.add(new Link(continuity, List.of(), List.of(cell), reason)));
      } else if (!older.isEmpty()) {
        links.add(new Link(continuity, older, newer, reason));
      }
    }
  }

  private static List<String> names(Map<?, ?> entry, String key) {
    List<?> names = entry.get(key) instanceof List<?> list ? list : List.of();
    return names.stream().map(String.class::cast).toList();
  }

  /** The cells of the names in printed order; a name that means nothing is a mistake. */
  private static List<Cell> cells(Edition edition, List<String> names, String column) {
    Set<Cell> found = new LinkedHashSet<>();
    for (String name : names) {
      Pattern pattern = pattern(name.replace(COLUMN, column));
      List<Cell> matched =
          edition.catalogue().cells().stream()
              .filter(cell -> pattern.matcher(cell.name()).matches())
              .toList();
      if (matched.isEmpty()) {
        throw new IllegalStateException(edition.id() + " has no cell " + name);
      }
      found.addAll(matched);
    }
    return found.stream().sorted(Comparator.comparingInt(Cell::index)).toList();
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(
        name.replaceAll("\\s", "")
            .replace(".", "\\.")
            .replace("**", ".+")
            .replace("*", "[^.]+")
            .replace("{", "(")
            .replace("}", ")")
            .replace(",", "|"));
  }
}
