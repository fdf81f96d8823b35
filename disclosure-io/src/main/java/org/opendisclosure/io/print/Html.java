package org.opendisclosure.io.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.model.text.Invisible;

/**
 * Writes HTML elements. All text and every attribute passes through {@link #escaped}; nothing else
 * reaches the page.
 */
public final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;
  private final boolean isVisible;
  private final Deque<String> open = new ArrayDeque<>();

  public Html(Writer out) {
    this(out, false);
  }

  private Html(Writer out, boolean isVisible) {
    this.out = out;
    this.isVisible = isVisible;
  }

  /** Writes elements in whose text everything invisible is seen, and turns nothing round. */
  public static Html visible(Writer out) {
    return new Html(out, true);
  }

  /**
   * Starts an element.
   *
   * @param attributes names and values in turn; an attribute whose value is empty is left out
   */
  public Html start(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Writes an element that has no content, such as {@code col}. */
  public Html empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Writes an element that holds text only. */
  public Html element(String element, String text, String... attributes) {
    return start(element, attributes).text(text).end();
  }

  public Html text(String text) {
    write(escaped(isVisible ? seen(text) : text));
    return this;
  }

  /** Our own style sheet, the only text that is not escaped: a browser takes it literally. */
  public Html markup(String style) {
    write(style);
    return this;
  }

  public Html end() {
    write("</" + open.pop() + ">");
    return this;
  }

  /** A line break in the source, to keep lines short. */
  public Html line() {
    write("\n");
    return this;
  }

  /** The text with its invisible characters as ⟨U+200E⟩; line feeds are spaces to a page. */
  private static String seen(String text) {
    return Stream.of(text.replace("\r\n", "\n").split("\n", -1))
        .map(Invisible::line)
        .collect(Collectors.joining("\n"));
  }

  private void tag(String element, String... attributes) {
    StringBuilder tag = new StringBuilder("<").append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        tag.append(' ').append(attributes[i]).append("=\"");
        tag.append(escaped(attributes[i + 1])).append('"');
      }
    }
    write(tag.append('>').toString());
  }

  /**
   * Text as it may stand between tags and in quoted attributes; what no page may hold is marked.
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) c);
                default -> escaped.appendCodePoint(isPermitted(c) ? c : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** Neither a control character nor half of a surrogate pair nor a code point that is none. */
  private static boolean isPermitted(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && (c & 0xFFFE) != 0xFFFE
        && !(c >= 0xFDD0 && c <= 0xFDEF);
  }

  private void write(String markup) {
    try {
      out.write(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
