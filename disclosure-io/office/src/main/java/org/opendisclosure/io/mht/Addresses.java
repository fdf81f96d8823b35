package org.opendisclosure.io.mht;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of pages as programs write them, with spaces and Chinese in them, which no strict
 * parser takes. They only name parts of an archive.
 */
final class Addresses {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern ROOT =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/]*)?/?");

  private Addresses() {}

  /** The address that one means in a page with an address of its own. */
  static String resolve(String address, String base) {
    if (SCHEME.matcher(address).matches()) {
      return address;
    }
    String above = before(base, "[?#]");
    Matcher start = ROOT.matcher(above);
    String root = start.lookingAt() ? start.group() : "";
    if (address.startsWith("//")) {
      return before(root, "/") + address;
    }
    String folder = address.startsWith("/") ? "" : folder(above.substring(root.length()));
    return root + joined(folder + address);
  }

  private static String before(String address, String end) {
    return address.split(end, 2)[0];
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String joined(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/+")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** An address in one spelling: without what it points at within a page, and nothing escaped. */
  static String plain(String address) {
    String whole = before(address.strip(), "#").replace('\\', '/');
    if (whole.indexOf('%') < 0) {
      return whole;
    }
    try {
      return URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return whole;
    }
  }
}
