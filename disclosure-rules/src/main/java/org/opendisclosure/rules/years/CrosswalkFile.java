package org.opendisclosure.rules.years;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads a crosswalk that ships with the library. It states only what differs: a cell that it does
 * not mention continues the one of its name, if there is one. Names are patterns as in {@link
 * org.opendisclosure.model.cell.CellCatalogue#matching}, in which {@code $column} stands for each
 * name after {@code for}.
 */
final class CrosswalkFile {

  private static final String COLUMN = "$column";

  private static final Sentence SAME = new Sentence("两种格式中没有变化", "the same in both formats");
  private static final Sentence GONE =
      new Sentence("新格式没有这一项", "the newer format has no such figure");
  private static final Sentence NEW =
      new Sentence("旧格式没有这一项", "the older format has no such figure");
  private static final Sentence RELATIONS =
      new Sentence(
          "表三上年结转与上一年结转下年度的关系跨两种格式仍然成立",
          "what table three carries over still holds across the two formats");

  private final Edition from;
  private final Edition to;
  private final List<CrosswalkLink> links = new ArrayList<>();

  private CrosswalkFile(Edition from, Edition to) {
    this.from = from;
    this.to = to;
  }

  /** The crosswalk between an edition and the next one, of which a file states what differs. */
  static Crosswalk read(Edition from, Edition to) {
    CrosswalkFile reading = new CrosswalkFile(from, to);
    Optional<Map<?, ?>> file = root(from.id() + "-to-" + to.id() + ".yaml");
    file.ifPresent(reading::sections);
    reading.addUnmentioned();
    Sentence relations =
        file.map(root -> sentence((Map<?, ?>) Objects.requireNonNull(root.get("relations"))))
            .orElse(RELATIONS);
    return new Crosswalk(from, to, relations, reading.links);
  }

  private static Optional<Map<?, ?>> root(String file) {
    try (InputStream in = CrosswalkFile.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sections(Map<?, ?> root) {
    section(root, "exactly", Continuity.EXACT);
    section(root, "approximately", Continuity.APPROXIMATE);
    section(root, "not-at-all", Continuity.BROKEN);
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
      links.add(new CrosswalkLink(continuity, List.of(cell), List.of(same), reason));
    }
    List<String> columns = names(entry, "for");
    for (String column : columns.isEmpty() ? List.of("") : columns) {
      List<Cell> older = cells(from, names(entry, "from"), column);
      List<Cell> newer = cells(to, names(entry, "to"), column);
      if (continuity == Continuity.BROKEN) {
        older.forEach(
            cell -> links.add(new CrosswalkLink(continuity, List.of(cell), List.of(), reason)));
        newer.forEach(
            cell -> links.add(new CrosswalkLink(continuity, List.of(), List.of(cell), reason)));
      } else if (!older.isEmpty()) {
        links.add(new CrosswalkLink(continuity, older, newer, reason));
      }
    }
  }

  private static List<String> names(Map<?, ?> entry, String key) {
    List<?> names = entry.get(key) instanceof List<?> list ? list : List.of();
    return names.stream().map(String.class::cast).toList();
  }

  private static List<Cell> cells(Edition edition, List<String> names, String column) {
    Set<Cell> found = new LinkedHashSet<>();
    names.forEach(name -> found.addAll(edition.catalogue().matching(name.replace(COLUMN, column))));
    return found.stream().sorted(Comparator.comparingInt(Cell::index)).toList();
  }

  /** What the file does not mention continues under its name, or not at all. */
  private void addUnmentioned() {
    Set<Cell> mentioned = new HashSet<>();
    links.forEach(link -> mentioned.addAll(link.from()));
    links.forEach(link -> mentioned.addAll(link.to()));
    for (Cell cell : from.catalogue().cells()) {
      Optional<Cell> same =
          to.catalogue().find(cell.name()).filter(newer -> !mentioned.contains(newer));
      if (mentioned.add(cell)) {
        same.ifPresentOrElse(
            newer ->
                links.add(new CrosswalkLink(Continuity.EXACT, List.of(cell), List.of(newer), SAME)),
            () -> links.add(new CrosswalkLink(Continuity.BROKEN, List.of(cell), List.of(), GONE)));
        same.ifPresent(mentioned::add);
      }
    }
    for (Cell cell : to.catalogue().cells()) {
      if (mentioned.add(cell)) {
        links.add(new CrosswalkLink(Continuity.BROKEN, List.of(), List.of(cell), NEW));
      }
    }
    links.sort(Comparator.comparing(CrosswalkLink::continuity));
  }
}
