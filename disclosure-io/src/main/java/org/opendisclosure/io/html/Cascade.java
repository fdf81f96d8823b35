package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.html.css.CssProperty;
import org.opendisclosure.io.html.css.Declarations;
import org.opendisclosure.io.html.css.Variables;
import org.opendisclosure.io.part.InnerFile;

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
  private final Map<String, List<RankedRule>> naming = new HashMap<>();
  private final Map<String, Declarations> inline = new HashMap<>();
  private final Map<Element, Variables> variables = new IdentityHashMap<>();
  private final Map<HtmlStyle.Source, HtmlStyle> styles = new HashMap<>();
  private final List<RankedRule> meant = new ArrayList<>();
  private long looks;

  /**
   * The styles of a page.
   *
   * @param page the page
   * @param neighbours the style sheets that are kept beside it
   */
  Cascade(Document page, InnerFile.Neighbours neighbours) {
    this.page = page;
    this.sheets = StyleSheets.of(page, neighbours);
    List<SheetRule> ordered = new ArrayList<>(sheets.rules());
    StyleLayers layers = new StyleLayers(sheets.layers());
    ordered.sort(Comparator.comparing(layers::rank).thenComparing(SheetRule::specificity));
    for (int i = 0; i < ordered.size(); i++) {
      SelectorQuery target = ordered.get(i).target();
      RankedRule rule = new RankedRule(ordered.get(i), i, layers.rank(ordered.get(i)));
      add(rule, target, index(target.part()));
      if (target.part().isEmpty() && rule.declarations().hasNames()) {
        add(rule, target, naming);
      }
    }
  }

  private static void add(
      RankedRule rule, SelectorQuery target, Map<String, List<RankedRule>> index) {
    index.computeIfAbsent(target.key(), key -> new ArrayList<>()).add(rule);
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

  /** Whether something in the sheets hides text, and it is not known what. */
  boolean isUnclear() {
    return sheets.isUnclear();
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
    boolean hasVariables = hasVariables(written);
    boolean isOneRule = written.isEmpty() && hints.isEmpty() && meant.size() == 1;
    Declarations only = isOneRule ? meant.get(0).declarations() : written;
    Map<CssProperty, String> declared =
        isOneRule && only.important().isEmpty() ? only.normal() : weighed(hints, written);
    return hasVariables ? resolved(declared, variables(element)) : declared;
  }

  /** What holds for what a sheet puts before or after the content of an element. */
  Map<CssProperty, String> generated(Element element, String part) {
    find(generated.getOrDefault(part, Map.of()), element);
    if (meant.isEmpty()) {
      return Map.of();
    }
    Map<CssProperty, String> declared = weighed(Map.of(), Declarations.NONE);
    if (!hasVariables(Declarations.NONE)) {
      return declared;
    }
    Map<String, String> own = variables(Declarations.NONE);
    return resolved(declared, variables(element).within(own));
  }

  private boolean hasVariables(Declarations written) {
    return written.hasVariables()
        || meant.stream().anyMatch(rule -> rule.declarations().hasVariables());
  }

  private static Map<CssProperty, String> resolved(
      Map<CssProperty, String> declared, Variables variables) {
    Map<CssProperty, String> resolved = new EnumMap<>(CssProperty.class);
    declared.forEach(
        (property, value) ->
            resolved.put(property, Declarations.resolved(property, value, variables)));
    return resolved;
  }

  /** The variables that hold for an element, its own and those of the elements around it. */
  private Variables variables(Element element) {
    Variables known = variables.get(element);
    if (known == null) {
      Element parent = element.parent();
      Variables outer = parent == null ? Variables.NONE : variables(parent);
      find(naming, element);
      known = outer.within(variables(written(element)));
      variables.put(element, known);
    }
    return known;
  }

  /** The variables that the rules which mean an element declare, and the style in its tag. */
  private Map<String, String> variables(Declarations written) {
    if (meant.isEmpty() && written.importantVariables().isEmpty()) {
      return written.variables();
    }
    Map<String, String> own = new HashMap<>();
    meant.forEach(rule -> own.putAll(rule.declarations().variables()));
    own.putAll(written.variables());
    StyleLayers.ofImportant(meant)
        .forEach(rule -> own.putAll(rule.declarations().importantVariables()));
    own.putAll(written.importantVariables());
    return own;
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
    StyleLayers.ofImportant(meant)
        .forEach(rule -> declared.putAll(rule.declarations().important()));
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
