package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every page of a report keeps to. */
final class SoundPage {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z0-9]+)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)>");
  private static final Set<String> VOID = Set.of("meta", "input");

  private SoundPage() {}

  /** Every element is closed, every link leads somewhere, nothing is loaded or run. */
  static void check(String page) {
    String body =
        page.replaceFirst("<!DOCTYPE html>", "").replaceFirst("(?s)<style>.*</style>", "");
    Deque<String> open = new ArrayDeque<>();
    Set<String> ids = new HashSet<>();
    List<String> targets = new ArrayList<>();
    for (MatchResult tag : TAG.matcher(body).results().toList()) {
      if (!tag.group(1).isEmpty()) {
        assertEquals(open.pop(), tag.group(2));
      } else if (!VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      }
      attribute("id", tag.group(3)).ifPresent(id -> assertTrue(ids.add(id), id));
      attribute("href", tag.group(3)).ifPresent(targets::add);
    }
    assertTrue(open.isEmpty(), open.toString());
    assertFalse(TAG.matcher(body).replaceAll("").contains("<"), "something else looks like a tag");
    targets.forEach(target -> assertTrue(ids.contains(target.substring(1)), target));
    assertTrue(page.contains("content=\"default-src &#39;none&#39;; style-src"));
    assertFalse(page.contains("<script") || page.contains("<img") || page.contains("<link"));
    assertFalse(page.contains("://") || page.contains("url(") || page.contains("@import"));
  }

  private static Optional<String> attribute(String name, String attributes) {
    return Pattern.compile(" " + name + "=\"([^\"]*)\"")
        .matcher(attributes)
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }
}
