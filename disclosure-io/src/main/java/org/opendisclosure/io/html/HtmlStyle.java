package org.opendisclosure.io.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.html.css.CssLength;
import org.opendisclosure.io.html.css.CssProperty;
import org.opendisclosure.io.text.PiecedText.Look;

/** How a page shows an element. */
final class HtmlStyle {

  private static final Set<String> RAISED = Set.of("sup", "sub");
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /** What stands in these is set below or above each other. */
  private static final Set<String> STACKED =
      Set.of(
          "msup",
          "msub",
          "msubsup",
          "mfrac",
          "mover",
          "munder",
          "munderover",
          "mroot",
          "mmultiscripts");

  private final TextStyle text;
  private final Display display;
  private final boolean isHidden;
  private final boolean isBlock;
  private final boolean isApart;
  private final boolean isReversed;

  /** The styles of elements within, by their tags, for which nothing is declared. */
  private final Map<String, HtmlStyle> plain = new HashMap<>();

  private HtmlStyle(
      TextStyle text,
      Display display,
      boolean isHidden,
      boolean isBlock,
      boolean isApart,
      boolean isReversed) {
    this.text = text;
    this.display = display;
    this.isHidden = isHidden;
    this.isBlock = isBlock;
    this.isApart = isApart;
    this.isReversed = isReversed;
  }

  /** That of a page. */
  static HtmlStyle ofPage(Cascade cascade) {
    TextStyle text = TextStyle.ofPage(cascade.isWhole());
    return new HtmlStyle(text, Display.BLOCK, false, true, false, false);
  }

  /** That of an element within another. */
  static HtmlStyle of(Element element, HtmlStyle outer, Cascade cascade) {
    Map<CssProperty, String> declared = cascade.declared(element);
    boolean isLink = element.hasAttr("href");
    boolean isReversed = isReversed(element, declared);
    boolean isStacked = isStacked(element);
    if (declared.isEmpty() && !isLink && !isReversed && !isStacked) {
      return outer.plain.computeIfAbsent(
          element.normalName(), tag -> new Maker(element, outer, declared).style());
    }
    Source source =
        new Source(outer, element.normalName(), isStacked, isLink, isReversed, declared);
    return cascade.style(source, () -> new Maker(element, outer, declared).style());
  }

  private static boolean isReversed(Element element, Map<CssProperty, String> declared) {
    boolean isForced =
        element.normalName().equals("bdo")
            || declared.getOrDefault(CssProperty.UNICODE_BIDI, "").contains("override");
    return isForced && direction(element, declared).equals("rtl");
  }

  private static String direction(Element element, Map<CssProperty, String> declared) {
    String stated = declared.getOrDefault(CssProperty.DIRECTION, "");
    Element outer = stated.isEmpty() ? element.closest("[dir]") : null;
    return outer == null ? stated : outer.attr("dir").toLowerCase(Locale.ROOT);
  }

  private static boolean isStacked(Element element) {
    Element parent = element.parent();
    return parent != null && STACKED.contains(parent.normalName());
  }

  /**
   * All that makes the style of an element.
   *
   * @param outer the style around it
   * @param tag its tag
   * @param isStacked whether it is set above or below what stands beside it
   * @param isLink whether it may be a link
   * @param isReversed whether its letters and digits run from right to left
   * @param declared what is declared for it
   */
  record Source(
      HtmlStyle outer,
      String tag,
      boolean isStacked,
      boolean isLink,
      boolean isReversed,
      Map<CssProperty, String> declared) {

    /** What is declared is left out: few elements of one tag differ in nothing else. */
    @Override
    public int hashCode() {
      return Objects.hash(outer, tag);
    }
  }

  /** Whether nothing is seen of the element and of what it holds. */
  boolean isHidden() {
    return isHidden;
  }

  /** Whether it is not laid out at all. */
  boolean isAbsent() {
    return display == Display.NONE;
  }

  /** Whether it stands on lines of its own. */
  boolean isBlock() {
    return isBlock;
  }

  /** Whether it is set off from the text beside it. */
  boolean isApart() {
    return isApart;
  }

  /** Whether its letters and digits run from right to left, whatever they are. */
  boolean isReversed() {
    return isReversed;
  }

  Display display() {
    return display;
  }

  TextStyle text() {
    return text;
  }

  /** The same, with nothing of it seen. */
  HtmlStyle hidden() {
    return new HtmlStyle(text, display, true, isBlock, isApart, isReversed);
  }

  /** The same, seen wherever it stands. */
  HtmlStyle shown() {
    return new HtmlStyle(text, display, false, isBlock, isApart, isReversed);
  }

  /** Makes the style of one element. */
  private record Maker(Element element, HtmlStyle outer, Map<CssProperty, String> declared) {

    HtmlStyle style() {
      Display display = Display.of(element, declared.get(CssProperty.DISPLAY));
      boolean isBlock = isBlock(display);
      boolean isBox = isBlock || display == Display.INLINE_BLOCK;
      Look look = look(isBlock);
      TextStyle text =
          outer.text.isKept(declared, look, isBox)
              ? outer.text
              : outer.text.within(declared, look, element.normalName().equals("html"), isBox);
      boolean isHidden = display == Display.NONE || Hiding.hides(declared, display, text);
      return new HtmlStyle(
          text,
          display,
          isHidden,
          isBlock,
          isApart(isBlock, text),
          HtmlStyle.isReversed(element, declared));
    }

    private boolean isBlock(Display display) {
      String position = value(CssProperty.POSITION);
      String side = value(CssProperty.FLOAT);
      return element.isBlock()
          || element.normalName().equals("summary")
          || display != Display.INLINE && display != Display.INLINE_BLOCK
          || outer.display == Display.FLEX
          || position.equals("absolute")
          || position.equals("fixed")
          || !side.isEmpty() && !side.equals("none")
          || isStacked(element);
    }

    private Look look(boolean isBlock) {
      String tag = element.normalName();
      if (outer.text.look() == Look.STRUCK
          || STRUCK.contains(tag)
          || value(CssProperty.DECORATION).contains("line-through")) {
        return Look.STRUCK;
      }
      boolean isRaised = RAISED.contains(tag) || !isBlock && isShifted();
      return isRaised ? Look.RAISED : outer.text.look();
    }

    private boolean isShifted() {
      String align = value(CssProperty.VERTICAL_ALIGN);
      return align.equals("super")
          || align.equals("sub")
          || isLength(align)
          || value(CssProperty.POSITION).equals("relative")
              && (isLength(value(CssProperty.TOP)) || isLength(value(CssProperty.BOTTOM)));
    }

    private boolean isApart(boolean isBlock, TextStyle text) {
      return element.normalName().equals("a") && element.hasAttr("href")
          || !isBlock && !declared.isEmpty() && hasRoomBeside(text);
    }

    private boolean hasRoomBeside(TextStyle text) {
      double room = text.size() / 4;
      return pixels(CssProperty.MARGIN_LEFT, text) > room
          || pixels(CssProperty.MARGIN_RIGHT, text) > room
          || pixels(CssProperty.PADDING_LEFT, text) > room
          || pixels(CssProperty.PADDING_RIGHT, text) > room
          || value(CssProperty.POSITION).equals("relative")
              && (isLength(value(CssProperty.LEFT)) || isLength(value(CssProperty.RIGHT)))
          || !value(CssProperty.TRANSFORM).isEmpty()
              && !value(CssProperty.TRANSFORM).equals("none");
    }

    private double pixels(CssProperty property, TextStyle text) {
      return CssLength.pixels(value(property), text.size(), text.rem(), CssLength.SCREEN_WIDTH);
    }

    private static boolean isLength(String value) {
      return !value.isEmpty() && Math.abs(CssLength.pixels(value, 16, 16, 16)) > 0;
    }

    private String value(CssProperty property) {
      return declared.isEmpty() ? "" : declared.getOrDefault(property, "");
    }
  }
}
