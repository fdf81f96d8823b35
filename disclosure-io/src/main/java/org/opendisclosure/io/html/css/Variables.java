package org.opendisclosure.io.html.css;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of an element that a sheet makes up, and what is stated by means of them. */
public final class Variables {

  public static final Variables NONE = new Variables(Map.of(), Map.of());

  private static final Pattern CALL =
      Pattern.compile("(?i)(?<![\\w-])var\\(\\s*(--[^\\s,()]+)\\s*");

  /** Values of more characters are no sheet's that somebody wrote. */
  private static final int LONGEST = 4_000;

  private static final int DEEPEST = 32;

  private final Map<String, String> inherited;
  private final Map<String, String> own;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private Variables(Map<String, String> inherited, Map<String, String> own) {
    this.inherited = inherited;
    this.own = own;
  }

  /** Whether a value is stated by means of others. */
  static boolean isIn(String value) {
    return value.indexOf("--") >= 0 && CALL.matcher(value).find();
  }

  /** Those of an element within another one. */
  public Variables within(Map<String, String> declared) {
    return declared.isEmpty() ? this : new Variables(all(), Map.copyOf(declared));
  }

  private Map<String, String> all() {
    Map<String, String> all = new HashMap<>(inherited);
    for (String name : own.keySet()) {
      String value = value(name);
      if (value == null) {
        all.remove(name);
      } else {
        all.put(name, value);
      }
    }
    return all;
  }

  /** A value with what its variables stand for; nothing if one of them stands for nothing. */
  @Nullable String resolve(String value) {
    return resolve(value, 0);
  }

  private @Nullable String resolve(String value, int depth) {
    Matcher call = CALL.matcher(value);
    StringBuilder resolved = new StringBuilder();
    int done = 0;
    while (call.find(done)) {
      int end = PlainCss.close(value, call.end(), "");
      String rest = value.substring(call.end(), end);
      String fallback = rest.startsWith(",") ? rest.substring(1).strip() : null;
      String part = part(call.group(1), fallback, depth);
      if (part == null || resolved.length() + part.length() > LONGEST) {
        return null;
      }
      resolved.append(value, done, call.start()).append(part);
      done = Math.min(value.length(), end + 1);
    }
    return resolved.append(value, done, value.length()).toString();
  }

  private @Nullable String part(String name, @Nullable String fallback, int depth) {
    String stated = value(name);
    return stated == null && fallback != null && depth < DEEPEST
        ? resolve(fallback, depth + 1)
        : stated;
  }

  private @Nullable String value(String name) {
    String stated = own.get(name);
    if (stated == null || stated.equals("inherit") || stated.equals("unset")) {
      return inherited.get(name);
    }
    if (!known.containsKey(name)) {
      boolean isNew = open.size() < DEEPEST && open.add(name);
      known.put(name, isNew && !stated.equals("initial") ? resolve(stated, 0) : null);
      open.remove(name);
    }
    return known.get(name);
  }
}
