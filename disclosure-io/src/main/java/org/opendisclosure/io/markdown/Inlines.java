package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;

/**
 * What one sees of a text in Markdown. Raised and struck pieces are kept apart from those beside
 * them, and so are links and what a tag may hide or show otherwise; all other markup is dropped.
 */
final class Inlines {

  private static final String STRUCK = "~~";
  private static final Pattern STARS = Pattern.compile("\\*+");
  private static final Pattern TAG =
      Pattern.compile("(?i)<(?<end>/?)(?:(?<raised>su[pb])|del|s|strike)\\b[^<>]*>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^<>]*>");

  /** Of pandoc: a text with its style behind it. */
  private static final Pattern STYLED =
      Pattern.compile("\\[([^\\[\\]]*)\\]\\{[.#a-z](?![^{}]*(?:delet|strike|none))[^{}]*\\}");

  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,20}\\]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<String> lines = new ArrayList<>();
  private final PiecedText line = new PiecedText();
  private final StringBuilder pictures = new StringBuilder();
  private final Stars stars;
  private final boolean hasStruck;
  private Look look = Look.PLAIN;

  /** Whether a tag gave a part a look of its own, so that any later tag may end that part. */
  private boolean hasLooks;

  private boolean isUnclear;

  private Inlines(Stars stars, boolean hasStruck) {
    this.stars = stars;
    this.hasStruck = hasStruck;
  }

  /** The lines of the text in a node, as they are broken in the document. */
  static List<String> of(Node node) {
    return walked(node).lines;
  }

  /** The text of a cell; a picture without words beside it may stand for a figure. */
  static String ofCell(Node node) {
    Node first = node.getFirstChild();
    if (first == null || first instanceof Text text && first.getNext() == null && isPlain(text)) {
      return first == null ? "" : ((Text) first).getLiteral();
    }
    Inlines cell = walked(node);
    String text = String.join("\n", cell.lines);
    if (LETTER.matcher(text).find()) {
      return text;
    }
    return (cell.isUnclear ? PiecedText.UNCLEAR : "") + text + cell.pictures;
  }

  private static boolean isPlain(Text text) {
    String literal = text.getLiteral();
    return literal.indexOf('*') < 0 && literal.indexOf('~') < 0 && literal.indexOf('[') < 0;
  }

  private static Inlines walked(Node node) {
    Stars stars = new Stars();
    int struck = 0;
    for (Node inner = next(node, node); inner != null; inner = next(inner, node)) {
      if (inner instanceof Text text) {
        stars.count(text.getLiteral());
        struck += count(text.getLiteral());
      }
    }
    Inlines inlines = new Inlines(stars, struck % 2 == 0);
    inlines.walk(node);
    return inlines;
  }

  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf(STRUCK); at >= 0; at = text.indexOf(STRUCK, at + 2)) {
      count++;
    }
    return count;
  }

  /** The next node within a node, in the order of reading. */
  private static @Nullable Node next(Node node, Node within) {
    return node.getFirstChild() == null ? behind(node, within) : node.getFirstChild();
  }

  private static @Nullable Node behind(Node node, Node within) {
    Node last = node;
    while (last != within && last.getNext() == null) {
      last = last.getParent();
    }
    return last == within ? null : last.getNext();
  }

  private void walk(Node root) {
    Node node = next(root, root);
    while (node != null) {
      take(node);
      boolean isWhole = node instanceof Image || isNoteMark(node);
      Node following = isWhole ? behind(node, root) : next(node, root);
      partBehindLinks(node, following, root);
      node = following;
    }
    endLine();
  }

  private void take(Node node) {
    if (node instanceof Text text) {
      text(text.getLiteral());
    } else if (node instanceof EscapedSign escaped) {
      line.append(String.valueOf(escaped.sign()), look);
    } else if (node instanceof Code code) {
      line.append(code.getLiteral(), look);
    } else if (node instanceof HtmlInline tag) {
      tag(tag.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      endLine();
    } else if (node instanceof Image image) {
      pictures.append(PiecedText.picture(words(image)));
      line.part();
    } else if (isNoteMark(node)) {
      line.append("[" + words(node) + "]", look);
    } else if (node instanceof Link) {
      line.part();
    }
  }

  /** Whether a node is the mark of a footnote, which looks like a link to it. */
  private static boolean isNoteMark(Node node) {
    return node instanceof Link
        && node.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith("^");
  }

  /** Keeps what stands behind the links that end between two nodes from what stands in them. */
  private void partBehindLinks(Node node, @Nullable Node following, Node root) {
    Node parent = following == null ? root : following.getParent();
    for (Node ended = node;
        ended != null && ended != parent && ended != root;
        ended = ended.getParent()) {
      if (ended instanceof Link && ended != node
          || ended instanceof Link && node.getFirstChild() == null) {
        line.part();
      }
    }
  }

  private static String words(Node outer) {
    StringBuilder words = new StringBuilder();
    for (Node node = next(outer, outer); node != null; node = next(node, outer)) {
      words.append(node instanceof Text text ? text.getLiteral() : "");
    }
    return words.toString();
  }

  /** Takes a text in which signs that found no match may be left. */
  private void text(String literal) {
    String text = stars.without(literal);
    int start = 0;
    for (int at = hasStruck ? text.indexOf(STRUCK) : -1;
        at >= 0;
        at = text.indexOf(STRUCK, start)) {
      line.append(text.substring(start, at), look);
      look = look == Look.STRUCK ? Look.PLAIN : Look.STRUCK;
      start = at + STRUCK.length();
    }
    line.append(text.substring(start), look);
  }

  private void tag(String tag) {
    if (BREAK.matcher(tag).matches()) {
      line.breakLine();
      return;
    }
    Matcher set = TAG.matcher(tag);
    if (set.matches()) {
      Look started = set.group("raised") == null ? Look.STRUCK : Look.RAISED;
      look = set.group("end").isEmpty() ? started : Look.PLAIN;
    } else if (hasLooks || !InlineTag.isPlain(tag)) {
      part(tag);
    }
  }

  /** Keeps apart what stands before and behind a tag. */
  private void part(String tag) {
    String field = InlineTag.field(tag);
    hasLooks = true;
    isUnclear |= InlineTag.hides(tag) || !field.isEmpty();
    if (InlineTag.isPicture(tag)) {
      pictures.append(PiecedText.picture(""));
    }
    line.part();
    line.append(field, look);
    line.part();
  }

  private void endLine() {
    lines.add(shown(line.toString()));
    line.clear();
  }

  /** A text without the marks of footnotes at its words, and without names of styles. */
  private static String shown(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    String styled = unstyled(text);
    String unmarked = NOTE_MARK.matcher(styled).replaceAll("");
    return LETTER.matcher(unmarked).find() ? unmarked : styled;
  }

  /** A text without names of styles, in which figures of several styles stay apart. */
  private static String unstyled(String text) {
    PiecedText pieces = new PiecedText();
    Matcher styled = STYLED.matcher(text);
    int start = 0;
    while (styled.find()) {
      pieces.append(text.substring(start, styled.start()), Look.PLAIN);
      pieces.part();
      pieces.append(styled.group(1), Look.PLAIN);
      pieces.part();
      start = styled.end();
    }
    pieces.append(text.substring(start), Look.PLAIN);
    return pieces.toString();
  }

  /**
   * Asterisks that are left as text. Pairs of them are emphasis that the rules of Markdown miss
   * beside the marks of Chinese texts; one alone is the mark of a remark.
   */
  private static final class Stars {

    private int runs;
    private int signs;
    private int passed;

    void count(String text) {
      Matcher run = text.indexOf('*') < 0 ? null : STARS.matcher(text);
      while (run != null && run.find()) {
        runs++;
        signs += run.end() - run.start();
      }
    }

    String without(String text) {
      if (runs == 0 || text.indexOf('*') < 0) {
        return text;
      }
      int alone = runs == 1 || signs % 2 == 1 ? runs : 0;
      return STARS.matcher(text).replaceAll(run -> ++passed == alone ? run.group() : "");
    }
  }
}
