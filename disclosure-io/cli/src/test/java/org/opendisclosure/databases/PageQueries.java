package org.opendisclosure.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the page on databases shows: the call that makes a file, queries and what they give. */
final class PageQueries {

  /**
   * A query of the page.
   *
   * @param sql the query
   * @param rows the rows of the table below it, without its head
   */
  record Query(String sql, List<List<String>> rows) {}

  private static final Path PAGE = Path.of("docs", "databases.md");
  private static final String CALL = "java -jar disclosure-io/target/disclosure.jar ";

  private PageQueries() {}

  /** The words of the first call, paths from the folder in which tests run. */
  static List<String> call() throws IOException {
    String line =
        Files.readAllLines(PAGE).stream().filter(each -> each.startsWith(CALL)).findFirst().get();
    return Arrays.stream(line.substring(CALL.length()).split(" "))
        .map(word -> word.startsWith("disclosure-io/") ? "../" + word : word)
        .toList();
  }

  static List<Query> all() throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String part : Files.readString(PAGE).split("```sql\n")) {
      int end = part.indexOf("```\n\n|");
      if (end > 0) {
        queries.add(new Query(part.substring(0, end), rows(part.substring(end))));
      }
    }
    return queries;
  }

  private static List<List<String>> rows(String text) {
    return text.lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }
}
