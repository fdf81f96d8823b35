package org.opendisclosure.io.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.HandlerBase;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.LexicalUnit;
import org.htmlunit.cssparser.parser.Locator;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.javacc.TokenMgrException;
import org.htmlunit.cssparser.parser.media.MediaQueryList;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.html.css.Declarations;
import org.opendisclosure.io.html.css.PlainCss;

/** Takes the rules out of a style sheet that decide what is seen on a screen. */
final class SheetParser extends HandlerBase {

  /** How deeply a sheet may nest; the parser descends with it. */
  private static final int MAX_DEPTH = 64;

  /** Rules that hold if a browser knows what they ask for. */
  private static final Pattern GROUP =
      Pattern.compile("@(?:supports|container)\\b([^{;]*)\\{(.*)\\}", Pattern.DOTALL);

  /** Says how something moves, not how it is shown at rest. */
  private static final Pattern KEYFRAMES = Pattern.compile("@(?:-\\w+-)?keyframes\\b");

  private static final Pattern LAYERS =
      Pattern.compile("@layer\\b([^{;]*)(?:;|\\{(.*)\\})", Pattern.DOTALL);

  private static final Pattern LAYER =
      Pattern.compile("(?:[^.\\s]{1,99}(?:\\.[^.\\s]{1,99}){0,9})?");

  /** Stands for the name of a layer without one, with its number. */
  private static final char NAMELESS = '#';

  /**
   * What a sheet says.
   *
   * @param rules its rules in their order
   * @param layers the full names of its layers in the order in which they are named
   * @param isUnclear whether something in it hides text, and it is not known what
   */
  record Sheet(List<SheetRule> rules, List<String> layers, boolean isUnclear) {}

  /** What hides text in whatever rule it stands. */
  private static final Pattern HIDING =
      Pattern.compile(
          "\\bdisplay\\s*:\\s*none\\b|\\bvisibility\\s*:\\s*(?:hidden|collapse)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** What a selector may ask of a page at rest and jsoup has no word for. */
  private static final Pattern UNKNOWN = Pattern.compile(":(?:has|lang|dir)\\(|\\bof\\b");

  /** What the parser told of one sheet so far. */
  private static final class Told {
    final List<SheetRule> rules = new ArrayList<>();
    final List<String> layers = new ArrayList<>();
    long hiding;
    boolean isUnclear;
  }

  private final Told sheet;
  private final String layer;
  private final int depth;
  private final Deque<Boolean> media = new ArrayDeque<>();
  private Declarations declarations = new Declarations();
  private boolean hides;

  private SheetParser(Told sheet, String layer, int depth) {
    this.sheet = sheet;
    this.layer = layer;
    this.depth = depth;
  }

  /** The rules of a sheet, none of one that nests without end. */
  static Sheet sheet(String text) {
    Told told = new Told();
    new SheetParser(told, "", 0).parse(text);
    boolean isUnclear = told.isUnclear || hiding(text) > told.hiding;
    return new Sheet(List.copyOf(told.rules), List.copyOf(told.layers), isUnclear);
  }

  /** How often a text hides something. */
  private static long hiding(String text) {
    return HIDING.matcher(COMMENT.matcher(text).replaceAll(" ")).results().count();
  }

  private void parse(String text) {
    if (isTooDeep(text)) {
      return;
    }
    CSS3Parser parser = new CSS3Parser();
    parser.setDocumentHandler(this);
    parser.setErrorHandler(this);
    try {
      parser.parseStyleSheet(new InputSource(new StringReader(PlainCss.of(text))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CSSException | TokenMgrException e) {
      // What stands before the mistake holds, as in a browser.
      declarations = new Declarations();
    }
  }

  private static boolean isTooDeep(String sheet) {
    int open = 0;
    int deepest = 0;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      open += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, open);
    }
    return deepest > MAX_DEPTH;
  }

  @Override
  public void startMedia(MediaQueryList queries, Locator locator) {
    media.push(Screen.fits(queries));
  }

  @Override
  public void endMedia(MediaQueryList queries) {
    media.pop();
  }

  @Override
  public void startSelector(SelectorList selectors, Locator locator) {
    declarations = new Declarations();
    hides = false;
  }

  @Override
  public void property(String name, LexicalUnit value, boolean isImportant, Locator locator) {
    String words = value == null ? "" : text(value);
    boolean isHiding = HIDING.matcher(name + ':' + words).find();
    sheet.hiding += isHiding ? 1 : 0;
    hides |= isHiding;
    if ((value != null || name.startsWith("--")) && !media.contains(false)) {
      declarations.add(name, words, isImportant);
    }
  }

  private static String text(LexicalUnit value) {
    StringBuilder text = new StringBuilder();
    for (LexicalUnit unit = value; unit != null; unit = unit.getNextLexicalUnit()) {
      boolean isText = unit.getLexicalUnitType() == LexicalUnit.LexicalUnitType.STRING_VALUE;
      text.append(text.isEmpty() ? "" : " ");
      text.append(isText ? '"' + unit.getStringValue().replace('"', '\'') + '"' : unit);
    }
    return text.toString();
  }

  @Override
  public void endSelector(SelectorList selectors) {
    if (declarations.isEmpty()) {
      return;
    }
    boolean isKnown = KnownSelectors.areAll(selectors);
    for (Selector selector : selectors) {
      SelectorQuery query = SelectorQuery.of(selector);
      if (query == null) {
        sheet.isUnclear |= hides && UNKNOWN.matcher(selector.toString()).find();
      } else if (isKnown) {
        sheet.rules.add(
            new SheetRule(query, selector.getSelectorSpecificity(), declarations, layer));
      } else {
        sheet.isUnclear |= hides;
      }
    }
  }

  @Override
  public void ignorableAtRule(String rule, Locator locator) {
    Matcher group = GROUP.matcher(rule);
    Matcher layers = LAYERS.matcher(rule);
    boolean isNever =
        media.contains(false)
            || KEYFRAMES.matcher(rule).lookingAt()
            || group.lookingAt() && group.group(1).contains("not");
    if (isNever) {
      sheet.hiding += hiding(rule);
    } else if (depth < MAX_DEPTH && group.lookingAt()) {
      new SheetParser(sheet, layer, depth + 1).parse(group.group(2));
    } else if (depth < MAX_DEPTH && layers.lookingAt()) {
      layers(List.of(layers.group(1).strip().split("\\s*,\\s*", -1)), layers.group(2));
    }
  }

  /** Names layers; in the last of them may stand something. A browser passes over what is none. */
  private void layers(List<String> names, @Nullable String content) {
    if (!names.stream().allMatch(name -> LAYER.matcher(name).matches())) {
      return;
    }
    names.forEach(name -> sheet.layers.add(name(name)));
    if (content != null) {
      new SheetParser(sheet, sheet.layers.get(sheet.layers.size() - 1), depth + 1).parse(content);
    }
  }

  /** The full name of a layer. */
  private String name(String written) {
    String own = written.isEmpty() ? NAMELESS + "" + sheet.layers.size() : written;
    return layer.isEmpty() ? own : layer + "." + own;
  }

  @Override
  public void warning(CSSParseException exception) {
    // A browser passes over what it does not understand, and so does the parser.
  }

  @Override
  public void error(CSSParseException exception) {
    // As above.
  }

  @Override
  public void fatalError(CSSParseException exception) {
    // As above.
  }
}
