package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link of the documentation leads somewhere, and every page can be found. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");

  /** README is printed whole by those who look at it first. */
  private static final int README_BYTES = 10_000;

  private static final int PAGE_BYTES = 12_000;

  private static final List<Page> PAGES = Page.all();

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatExist() {
    List<String> broken = new ArrayList<>();
    for (Page page : PAGES) {
      for (String link : links(page)) {
        if (!leadsSomewhere(page, link)) {
          broken.add(page + " -> " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPageIsReachedFromTheReadme() {
    Set<Path> reached = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Path.of("README.md")));
    while (!open.isEmpty()) {
      Path path = open.remove();
      Page page = find(path);
      if (page != null && reached.add(path)) {
        links(page).forEach(link -> open.add(target(page, link)));
      }
    }
    Set<Path> all = PAGES.stream().map(Page::path).collect(Collectors.toSet());
    all.removeAll(reached);
    assertEquals(Set.of(), all);
  }

  @Test
  void pagesAreShortButForTheChangelogWhichGrows() {
    for (Page page : PAGES) {
      int size = String.join("\n", page.lines()).getBytes(StandardCharsets.UTF_8).length;
      assertTrue(size <= limit(page.path().toString()), page + " has " + size + " bytes");
    }
  }

  private static int limit(String page) {
    return switch (page) {
      case "README.md" -> README_BYTES;
      case "CHANGELOG.md" -> Integer.MAX_VALUE;
      default -> PAGE_BYTES;
    };
  }

  private static List<String> links(Page page) {
    List<String> links = new ArrayList<>();
    for (String line : page.prose()) {
      Matcher matcher = LINK.matcher(line.replaceAll("`[^`]*`", "`"));
      while (matcher.find()) {
        if (!matcher.group(1).matches("https?://.*")) {
          links.add(matcher.group(1));
        }
      }
    }
    return links;
  }

  private static boolean leadsSomewhere(Page page, String link) {
    Path target = target(page, link);
    int hash = link.indexOf('#');
    if (hash < 0) {
      return Files.exists(Page.ROOT.resolve(target));
    }
    Page other = find(target);
    return other != null && anchors(other).contains(link.substring(hash + 1));
  }

  private static Path target(Page page, String link) {
    String file = link.replaceAll("#.*", "");
    return file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
  }

  private static Page find(Path path) {
    return PAGES.stream().filter(page -> page.path().equals(path)).findFirst().orElse(null);
  }

  /** As the web sites that show Markdown name headings. */
  private static Set<String> anchors(Page page) {
    return page.prose().stream()
        .map(HEADING::matcher)
        .filter(Matcher::matches)
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
