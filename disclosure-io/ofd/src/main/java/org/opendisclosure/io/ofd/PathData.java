package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.drawn.PagePath;
import org.opendisclosure.io.drawn.PagePoint;
import org.opendisclosure.io.drawn.Transform;
import org.opendisclosure.io.text.RefusedException;

/** The short form of paths (GB/T 33190, 9.1): letters, each with its numbers. */
final class PathData {

  private static final Pattern WORD =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[A-Za-z]");

  private final Transform places;
  private final PagePath path;
  private final List<Double> numbers = new ArrayList<>();

  private PathData(Transform places, PagePath path) {
    this.places = places;
    this.path = path;
  }

  /** Adds the lines that a text describes to a path. */
  static void add(String text, Transform places, PagePath path) throws RefusedException {
    PathData data = new PathData(places, path);
    Matcher words = WORD.matcher(OfdNumbers.bounded(text));
    String operator = "";
    while (words.find()) {
      String word = words.group();
      if (Character.isLetter(word.charAt(0))) {
        data.draw(operator);
        operator = word;
        data.numbers.clear();
      } else {
        data.numbers.add(OfdNumbers.of(word));
      }
    }
    data.draw(operator);
  }

  private void draw(String operator) throws RefusedException {
    switch (operator) {
      case "M", "S" -> path.move(place(0));
      case "L" -> path.line(place(0));
      case "Q" -> path.curve(place(0), place(0), place(2));
      case "B" -> path.curve(place(0), place(2), place(4));
      case "A" -> path.curve(place(5), place(5), place(5));
      case "C" -> path.close();
      default -> {}
    }
  }

  private PagePoint place(int first) throws RefusedException {
    if (first + 1 >= numbers.size()) {
      throw OfdNumbers.malformed();
    }
    return places.of(numbers.get(first), numbers.get(first + 1));
  }
}
