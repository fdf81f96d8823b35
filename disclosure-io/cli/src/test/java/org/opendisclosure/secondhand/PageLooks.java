package org.opendisclosure.secondhand;

import java.util.List;
import java.util.Random;

/** How pages make pieces of text look: by style sheets, by attributes or by elements. */
final class PageLooks {

  private static final List<String> OFF =
      List.of(
          "position:absolute;left:-9999px",
          "position:absolute; top:-5000px",
          "text-indent:-9999px;display:inline-block");
  private static final List<String> CLIPPED =
      List.of(
          "position:absolute;clip:rect(0,0,0,0)",
          "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)",
          "position:absolute;clip:rect(0 0 0 0);overflow:hidden");

  private final Random random;
  private final StringBuilder sheet = new StringBuilder();
  private int names;

  PageLooks(Random random) {
    this.random = random;
  }

  String sheet() {
    return sheet.toString();
  }

  String hiddenRow() {
    return random.nextBoolean() ? "<tr hidden>" : "<tr style=\"display: none\">";
  }

  String of(Piece piece) {
    String text = PagePrint.escape(piece.text());
    return switch (piece.look()) {
      case PLAIN -> text;
      case HIDDEN -> hidden(text);
      case SHOWN_AGAIN -> shownAgain(text);
      case RAISED -> raised(text);
      case STRUCK -> any(List.of("<s>", "<del>", "<strike>"), "text-decoration:line-through", text);
      case SIZE_ZERO -> styled(any(List.of("font-size:0", "font-size:0px", "font-size:0pt")), text);
      case OFF_SCREEN -> styled(any(OFF), text);
      case CLIPPED -> styled(any(CLIPPED), text);
      case LINK -> "<a href=\"#ftn1\">" + text + "</a>";
      case FIELD -> field(text);
      case IMAGE -> "<img src=\"" + text + ".png\" alt=\"" + text + "\">";
      case NESTED -> "<table><tr><td>" + text + "</td></tr></table>";
    };
  }

  private String hidden(String text) {
    return random.nextInt(4) == 0
        ? "<span hidden>" + text + "</span>"
        : styled(any(List.of("display:none", "visibility:hidden", "opacity:0")), text);
  }

  private String shownAgain(String text) {
    String name = name();
    sheet.append("span.").append(name).append("{display:inline}\n");
    sheet.append('.').append(name).append("{display:none}\n");
    return "<span class=\"" + name + "\">" + text + "</span>";
  }

  private String raised(String text) {
    return any(List.of("<sup>", "<sub>"), "vertical-align:super", text);
  }

  private String field(String text) {
    return switch (random.nextInt(3)) {
      case 0 -> "<input value=\"" + text + "\" readonly>";
      case 1 -> "<textarea>" + text + "</textarea>";
      default -> "<select><option>0</option><option selected>" + text + "</option></select>";
    };
  }

  /** In an element of its own or of a style. */
  private String any(List<String> tags, String style, String text) {
    if (random.nextBoolean()) {
      return styled(style, text);
    }
    String tag = any(tags);
    return tag + text + tag.replace("<", "</");
  }

  private String styled(String style, String text) {
    String name = name();
    String open =
        switch (random.nextInt(4)) {
          case 0 -> "<span style=\"" + style + "\">";
          case 1 -> rule("." + name, style, "<span class=\"a " + name + "\">");
          case 2 -> rule("#" + name, style, "<span id=\"" + name + "\">");
          default -> rule("td > span." + name + ", p i", style, "<span class='" + name + "'>");
        };
    return open + text + "</span>";
  }

  private String rule(String selector, String style, String open) {
    sheet.append(selector).append(" { ").append(style).append(" }\n");
    return open;
  }

  private String name() {
    names++;
    return "x" + names;
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
