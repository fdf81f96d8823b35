package org.opendisclosure.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages a PDF file and mostly says anew where its objects are, so that what they hold is read;
 * sometimes leaves the places wrong, so that the objects must be searched for.
 */
final class PdfMutator {

  private static final Pattern OBJECT = Pattern.compile("(?<!\\d)(\\d{1,5}) 0 obj\\b");
  private static final String PLACES = "\nxref\n";
  private static final Pattern TRAILER =
      Pattern.compile("trailer.*?(?=startxref|$)", Pattern.DOTALL);

  private final RandomGenerator random;
  private final Mutator mutator;

  PdfMutator(RandomGenerator random, Mutator mutator) {
    this.random = random;
    this.mutator = mutator;
  }

  byte[] mutate(byte[] file, byte[] other) {
    byte[] damaged = mutator.mutate(file, other);
    return random.nextInt(4) == 0 ? damaged : placed(damaged);
  }

  /** The file with a new table of its objects, if it has one. */
  private static byte[] placed(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf(PLACES);
    Matcher trailer = TRAILER.matcher(text);
    if (end < 0 || !trailer.find(end)) {
      return file;
    }
    Map<Integer, Integer> places = new TreeMap<>();
    Matcher object = OBJECT.matcher(text).region(0, end);
    while (object.find()) {
      places.put(Integer.valueOf(object.group(1)), object.start());
    }
    StringBuilder table = new StringBuilder(text.substring(0, end)).append(PLACES);
    table.append("0 1\n0000000000 65535 f \n");
    places.forEach(
        (number, place) ->
            table.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, place)));
    table.append(trailer.group()).append("startxref\n").append(end + 1).append("\n%%EOF\n");
    return table.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
