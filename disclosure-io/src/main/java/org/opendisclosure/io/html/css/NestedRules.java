package org.opendisclosure.io.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the rules that stand within other rules of a style sheet beside them, as the parser of
 * sheets knows none that are nested: {@code td{.x{top:0}}} becomes {@code :is(td) .x{top:0}}.
 */
final class NestedRules {

  /** Rules that hold what stands in them under a condition. */
  private static final Pattern GROUP =
      Pattern.compile("@(media|supports|layer|container)\\b.*", Pattern.DOTALL);

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);

  /** A selector of more characters is no sheet's that somebody wrote; its rule is left out. */
  private static final int LONGEST_SELECTOR = 4_000;

  private final String sheet;
  private int at;
  private boolean isNested;

  private NestedRules(String sheet) {
    this.sheet = sheet;
  }

  /** The sheet itself if it nests no rules. */
  static String apart(String sheet) {
    String bare = sheet.contains("/*") ? COMMENT.matcher(sheet).replaceAll(" ") : sheet;
    if (!isNested(bare)) {
      return sheet;
    }
    NestedRules rules = new NestedRules(bare);
    String all = rules.block("");
    return rules.isNested && rules.at >= rules.sheet.length() ? all : sheet;
  }

  /** Whether blocks stand in blocks, be it only rules in a condition. */
  private static boolean isNested(String sheet) {
    int open = 0;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open > 1) {
        return true;
      }
    }
    return false;
  }

  /** What stands up to the end of a block, set apart; at the start the whole sheet. */
  private String block(String outer) {
    StringBuilder apart = new StringBuilder();
    StringBuilder own = new StringBuilder();
    int start = at;
    while (at < sheet.length()) {
      char c = sheet.charAt(at);
      if (c == '{') {
        String words = sheet.substring(start, at).strip();
        flush(outer, own, apart);
        apart.append(inner(outer, words));
        start = at;
      } else if (c == '}' && !outer.isEmpty()) {
        own.append(sheet, start, at);
        start = at;
        break;
      } else {
        at = past(at);
        if (c == ';') {
          (outer.isEmpty() ? apart : own).append(sheet, start, at);
          start = at;
        }
      }
    }
    own.append(sheet, start, at);
    flush(outer, own, apart);
    return apart.toString();
  }

  private static void flush(String outer, StringBuilder own, StringBuilder apart) {
    boolean isRule = !outer.isEmpty() && !outer.equals("}");
    if (isRule && !own.toString().isBlank()) {
      apart.append(outer).append('{').append(own).append('}');
    } else {
      apart.append(own);
    }
    own.setLength(0);
  }

  /** The block whose brace stands here, of which the words before it say what it is. */
  private String inner(String outer, String words) {
    boolean isWithin = !outer.isEmpty() && !outer.equals("}");
    if (words.startsWith("@") && !GROUP.matcher(words).matches()) {
      return words + verbatim();
    }
    isNested |= isWithin;
    if (words.startsWith("--")) {
      verbatim();
      return "";
    }
    at++;
    boolean isGroup = words.startsWith("@");
    String selector = isGroup ? (isWithin ? outer : "}") : isWithin ? within(outer, words) : words;
    String rules = block(selector);
    at = Math.min(at + 1, sheet.length());
    if (isGroup) {
      return words + '{' + rules + '}';
    }
    return selector.length() > LONGEST_SELECTOR ? "" : rules;
  }

  private String verbatim() {
    int start = at;
    int open = 0;
    do {
      char c = sheet.charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      at = past(at);
    } while (open > 0 && at < sheet.length());
    return sheet.substring(start, Math.min(at, sheet.length()));
  }

  /** Where what begins at a place ends: a character, or all that is quoted. */
  private int past(int place) {
    char c = sheet.charAt(place);
    if (c == '\\') {
      return Math.min(sheet.length(), place + 2);
    }
    int end = c == '"' || c == '\'' ? sheet.indexOf(c, place + 1) : place;
    return end < 0 ? place + 1 : end + 1;
  }

  private static String within(String outer, String words) {
    if (outer.length() > LONGEST_SELECTOR) {
      return outer;
    }
    String parent = Matcher.quoteReplacement(":is(" + outer + ")");
    List<String> selectors = new ArrayList<>();
    for (String part : words.split(",(?![^(\\[]*[)\\]])", -1)) {
      selectors.add(
          part.contains("&") ? part.replaceAll("&", parent) : ":is(" + outer + ") " + part.strip());
    }
    return String.join(", ", selectors);
  }
}
