package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is declared for each element of a page: by its tag, by the rules of the page's sheets in the
 * order of their weight, and by the style written into the tag.
 */
final class Cascade {

  /** How many elements are looked at for all rules of a page, roughly. */
  private static final long MOST_LOOKS = 20_000_000;

  private final Document page;
  private final StyleSheets sheets;
  private final Map<String, List<RankedRule>> rules = new HashMap<>();
  private final Map<String, Map<String, List<RankedRule>>> generated = new HashMap<>();
  private final Map<String, Declarations> inline = new HashMap<>();
  private final Map<HtmlStyle.Source, HtmlStyle> styles = new HashMap<>();
  private final List<RankedRule> meant = new ArrayList<>();
  private long looks;

  Cascade(Document page) {
    this.page = page;
    this.sheets = StyleSheets.of(page);
    List<SheetRule> ordered = new ArrayList<>(sheets.rules());
    ordered.sort(Comparator.comparing(SheetRule::specificity));
    for (int i = 0; i < ordered.size(); i++) {
      SelectorQuery target = ordered.get(i).target();
      index(target.part())
          .computeIfAbsent(target.key(), key -> new ArrayList<>())
          .add(new RankedRule(ordered.get(i), i));
    }
  }

  /** The rules for elements, or for what is put before or behind their content. */
  private Map<String, List<RankedRule>> index(String part) {
    return part.isEmpty() ? rules : generated.computeIfAbsent(part, key -> new HashMap<>());
  }

  /** Whether no sheet decides anything that is not known here. */
  boolean isWhole() {
    return sheets.isWhole();
  }

  /** Whether a limit was met, so that some rules did not count. */
  boolean isCut() {
    return sheets.isCut() || looks > MOST_LOOKS;
  }

  /** How an element is shown; found once for elements alike, as the cells of a table are. */
  HtmlStyle style(HtmlStyle.Source source, Supplier<HtmlStyle> maker) {
    HtmlStyle known = styles.get(source);
    if (known == null) {
      known = maker.get();
      styles.put(source, known);
    }
    return known;
  }

  /** What holds for an element itself, apart from what it inherits. */
  Map<CssProperty, String> declared(Element element) {
    find(rules, element);
    Declarations written = written(element);
    Map<CssProperty, String> hints = Presentation.of(element);
    if (written.isEmpty() && meant.isEmpty()) {
      return hints;
    }
    boolean isOneRule = written.isEmpty() && hints.isEmpty() && meant.size() == 1;
    Declarations only = isOneRule ? meant.get(0).declarations() : written;
    return isOneRule && only.important().isEmpty() ? only.normal() : weighed(hints, written);
  }

  /** What holds for what a sheet puts before or after the content of an element. */
  Map<CssProperty, String> generated(Element element, String part) {
    find(generated.getOrDefault(part, Map.of()), element);
    return meant.isEmpty() ? Map.of() : weighed(Map.of(), Declarations.NONE);
  }

  private Declarations written(Element element) {
    String style = element.attributesSize() == 0 ? "" : element.attr("style");
    return style.isEmpty() ? Declarations.NONE : inline.computeIfAbsent(style, InlineStyle::of);
  }

  /** Later ones win, and what is important comes last. */
  private Map<CssProperty, String> weighed(Map<CssProperty, String> hints, Declarations written) {
    Map<CssProperty, String> declared = new EnumMap<>(CssProperty.class);
    declared.putAll(hints);
    meant.forEach(rule -> declared.putAll(rule.declarations().normal()));
    declared.putAll(written.normal());
    meant.forEach(rule -> declared.putAll(rule.declarations().important()));
    declared.putAll(written.important());
    return declared;
  }

  /** Puts the rules that mean an element in order. */
  private void find(Map<String, List<RankedRule>> index, Element element) {
    meant.clear();
    if (index.isEmpty()) {
      return;
    }
    test(index, "*", element);
    test(index, element.normalName(), element);
    if (element.attributesSize() > 0) {
      testNames(index, element);
    }
    if (meant.size() > 1) {
      meant.sort(Comparator.comparingInt(RankedRule::rank));
    }
  }

  private void testNames(Map<String, List<RankedRule>> index, Element element) {
    if (element.hasAttr("id")) {
      test(index, "#" + element.id(), element);
    }
    if (element.hasAttr("class")) {
      StringTokenizer names = new StringTokenizer(element.attr("class"));
      while (names.hasMoreTokens()) {
        test(index, "." + names.nextToken(), element);
      }
    }
  }

  private void test(Map<String, List<RankedRule>> index, String key, Element element) {
    for (RankedRule rule : index.getOrDefault(key, List.of())) {
      looks += rule.cost(element);
      if (looks <= MOST_LOOKS && rule.means(page, element)) {
        meant.add(rule);
      }
    }
  }
}
