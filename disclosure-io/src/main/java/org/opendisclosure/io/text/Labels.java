package org.opendisclosure.io.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;

/**
 * All wordings of an edition's lines and titles: the official labels, their aliases, and those of
 * the known layouts. Immutable.
 */
public final class Labels {

  private static final int LONGEST_TITLE = 40;
  private static final Map<Edition, Labels> BUILT_IN = new ConcurrentHashMap<>();

  private final Map<Table, Map<String, List<Line>>> byText = new HashMap<>();
  private final Map<Table, Map<String, List<Line>>> byBare = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> bareTexts = new HashSet<>();
  private final Map<String, Table> titles = new HashMap<>();
  private final Set<String> groups = new LinkedHashSet<>();

  private Labels() {}

  /**
   * The wordings of an edition.
   *
   * @param edition the edition
   * @param layouts the layouts whose wordings are known
   * @return the wordings
   */
  public static Labels of(Edition edition, Layouts layouts) {
    return layouts == Layouts.builtIn()
        ? BUILT_IN.computeIfAbsent(edition, known -> make(known, layouts))
        : make(edition, layouts);
  }

  /**
   * The wordings of all editions.
   *
   * @param layouts the layouts whose wordings are known
   * @return one for each edition
   */
  public static List<Labels> all(Layouts layouts) {
    return Stream.of(Edition.values()).map(edition -> of(edition, layouts)).toList();
  }

  private static Labels make(Edition edition, Layouts layouts) {
    Labels labels = new Labels();
    for (Table table : edition.catalogue().tables()) {
      labels.titles.put(LabelKey.of(table.title()).text(), table);
      table.aliases().forEach(alias -> labels.titles.put(LabelKey.of(alias).text(), table));
    }
    for (Line line : edition.catalogue().lines()) {
      labels.add(line.label(), line);
      line.aliases().forEach(alias -> labels.add(alias, line));
      line.stubs().forEach(stub -> labels.groups.add(LabelKey.of(stub).text()));
      for (int i = 0; i < line.stubs().size(); i++) {
        List<String> groups = line.stubs().subList(i, line.stubs().size());
        String whole = String.join("", groups) + line.label();
        add(LabelKey.of(whole).text(), line, labels.byText);
      }
    }
    for (Layout layout : layouts.variants(edition)) {
      for (LayoutLine line : layout.lines()) {
        labels.add(line.label(), line.line());
        Table table = line.line().table();
        if (table.isNarrative()) {
          labels.titles.put(LabelKey.of(line.label()).text(), table);
        }
      }
    }
    close(labels.byText, labels.texts);
    close(labels.byBare, labels.bareTexts);
    return labels;
  }

  private static void close(Map<Table, Map<String, List<Line>>> index, Set<String> all) {
    for (Map<String, List<Line>> lines : index.values()) {
      lines.replaceAll((text, known) -> List.copyOf(known));
      all.addAll(lines.keySet());
    }
  }

  private void add(String label, Line line) {
    LabelKey key = LabelKey.of(label);
    add(key.text(), line, byText);
    add(key.bare(), line, byBare);
  }

  private static void add(String text, Line line, Map<Table, Map<String, List<Line>>> index) {
    if (text.isEmpty()) {
      return;
    }
    List<Line> known =
        index
            .computeIfAbsent(line.table(), table -> new LinkedHashMap<>())
            .computeIfAbsent(text, wording -> new ArrayList<>());
    if (!known.contains(line)) {
      known.add(line);
    }
  }

  /**
   * The lines of a table that a label may mean.
   *
   * @param key the key of the label
   * @param table the table in which it is printed
   * @return the lines of exactly that wording; if there are none, those that agree with it but for
   *     explanations in brackets
   */
  public List<Line> candidates(LabelKey key, Table table) {
    List<Line> exact = byText.getOrDefault(table, Map.of()).getOrDefault(key.text(), List.of());
    return exact.isEmpty()
        ? byBare.getOrDefault(table, Map.of()).getOrDefault(key.bare(), List.of())
        : exact;
  }

  /**
   * Whether a label is that of a line in some table.
   *
   * @param key the key of the label
   * @return true if there are {@linkplain #candidates candidates} in a table
   */
  public boolean isLine(LabelKey key) {
    return texts.contains(key.text()) || bareTexts.contains(key.bare());
  }

  /**
   * Finds the table that a title means.
   *
   * @param key the key of the title
   * @return the table, or empty if it is no title of the edition
   */
  public Optional<Table> title(LabelKey key) {
    return Optional.ofNullable(titles.get(key.text()));
  }

  /**
   * Finds the table that a mistyped title means.
   *
   * @param key the key of the title
   * @return the table whose title has the same number and nearly the same words; empty if there is
   *     none
   */
  public Optional<Table> nearTitle(LabelKey key) {
    return key.isSection()
        ? Nearest.of(key.text(), titles.keySet())
            .map(titles::get)
            .filter(table -> LabelKey.of(table.title()).number().equals(key.number()))
        : Optional.empty();
  }

  /**
   * Finds the table that a title of many words means: 五、政府信息公开工作存在的主要问题及改进情况.
   *
   * @param key the key of the title
   * @return the table whose title has the same number and a word in common that no other has; empty
   *     if there is none
   */
  public Optional<Table> longTitle(LabelKey key) {
    if (!key.isSection() || key.text().length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    return titles.values().stream()
        .distinct()
        .filter(table -> LabelKey.of(table.title()).number().equals(key.number()))
        .filter(table -> PartWords.fit(table.title(), key.text()))
        .findFirst();
  }

  /**
   * Whether a label is that of a group of lines, printed in a merged column or above them.
   *
   * @param key the key of the label
   * @return true for 三、本年度办理结果, (三)不予公开, 第二十条第(一)项, …
   */
  public boolean isGroup(LabelKey key) {
    return groups.contains(key.text());
  }

  /**
   * Whether a label may be that of a group, mistyped.
   *
   * @param key the key of the label
   * @return true if a label of a group is near it
   */
  boolean isNearGroup(LabelKey key) {
    return Nearest.of(key.text(), groups).isPresent();
  }

  /**
   * Finds the line that a mistyped label means.
   *
   * @param key the key of the label
   * @param table the table in which it is printed
   * @return the line whose wording is near, none other being as near; empty if there is none
   */
  Optional<Line> nearLine(LabelKey key, Table table) {
    return Optional.ofNullable(new NearLabel(this, table).find(key));
  }

  /**
   * All wordings of a table's lines.
   *
   * @param table the table
   * @return keys without brackets
   */
  public List<String> wordings(Table table) {
    return List.copyOf(byBare.getOrDefault(table, Map.of()).keySet());
  }
}
