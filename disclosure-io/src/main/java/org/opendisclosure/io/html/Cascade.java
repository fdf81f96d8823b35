package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is declared for each element of a page: by its tag, by the rules of the page's sheets in the
 * order of their weight, and by the style written into the tag.
 */
final class Cascade {

  /** How many elements are looked at for all rules of a page, roughly. */
  private static final long MOST_LOOKS = 20_000_000;

  private static final Map<CssProperty, String> NOTHING = Map.of();

  private final Document page;
  private final StyleSheets sheets;
  private final Map<String, List<RankedRule>> rules = new HashMap<>();
  private final Map<String, List<RankedRule>> generated = new HashMap<>();
  private final Map<String, Declarations> inline = new HashMap<>();
  private final List<RankedRule> meant = new ArrayList<>();
  private long looks;

  Cascade(Document page) {
    this.page = page;
    this.sheets = StyleSheets.of(page);
    List<SheetRule> ordered = new ArrayList<>(sheets.rules());
    ordered.sort(Comparator.comparing(SheetRule::specificity));
    for (int i = 0; i < ordered.size(); i++) {
      SelectorQuery target = ordered.get(i).target();
      (target.part().isEmpty() ? rules : generated)
          .computeIfAbsent(target.part() + target.key(), key -> new ArrayList<>())
          .add(new RankedRule(ordered.get(i), i));
    }
  }

  /** Whether no sheet decides anything that is not known here. */
  boolean isWhole() {
    return sheets.isWhole();
  }

  /** Whether a limit was met, so that some rules did not count. */
  boolean isCut() {
    return sheets.isCut() || looks > MOST_LOOKS;
  }

  /** What holds for an element itself, apart from what it inherits. */
  Map<CssProperty, String> declared(Element element) {
    boolean isBare = element.attributesSize() == 0;
    meant.clear();
    find(rules, "", element);
    Declarations written = isBare ? null : written(element);
    Map<CssProperty, String> hints = Presentation.of(element);
    if (meant.isEmpty() && written == null) {
      return hints;
    }
    Map<CssProperty, String> declared = new EnumMap<>(CssProperty.class);
    declared.putAll(hints);
    meant.forEach(rule -> declared.putAll(rule.declarations().normal()));
    if (written != null) {
      declared.putAll(written.normal());
    }
    meant.forEach(rule -> declared.putAll(rule.declarations().important()));
    if (written != null) {
      declared.putAll(written.important());
    }
    return declared;
  }

  /** What holds for what a sheet puts before or after the content of an element. */
  Map<CssProperty, String> generated(Element element, String part) {
    if (generated.isEmpty()) {
      return NOTHING;
    }
    meant.clear();
    find(generated, part, element);
    Map<CssProperty, String> declared = new EnumMap<>(CssProperty.class);
    meant.forEach(rule -> declared.putAll(rule.declarations().normal()));
    meant.forEach(rule -> declared.putAll(rule.declarations().important()));
    return declared;
  }

  private Declarations written(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? null : inline.computeIfAbsent(style, InlineStyle::of);
  }

  private void find(Map<String, List<RankedRule>> index, String part, Element element) {
    if (index.isEmpty()) {
      return;
    }
    find(index, part + "*", element, part);
    find(index, part + element.normalName(), element, part);
    if (element.attributesSize() > 0) {
      find(index, part + "#" + element.id(), element, part);
      for (String name : element.classNames()) {
        find(index, part + "." + name, element, part);
      }
    }
    meant.sort(Comparator.comparingInt(RankedRule::rank));
  }

  private void find(Map<String, List<RankedRule>> index, String key, Element element, String part) {
    for (RankedRule rule : index.getOrDefault(key, List.of())) {
      looks += rule.cost(element);
      if (looks <= MOST_LOOKS && rule.means(page, element)) {
        meant.add(rule);
      }
    }
  }
}
