package org.opendisclosure.io.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a heading. */
final class HeadingText {

  /** Of pandoc: a name and styles behind the text. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.][^{}]*\\}$");

  private HeadingText() {}

  /** The text on one line. */
  static String of(List<String> lines) {
    return ATTRIBUTES.matcher(String.join("", lines)).replaceAll("");
  }
}
