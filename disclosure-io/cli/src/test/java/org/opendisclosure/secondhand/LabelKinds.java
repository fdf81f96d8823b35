package org.opendisclosure.secondhand;

import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Labels as programs and typists write them. */
final class LabelKinds {

  private static final List<String> INVISIBLE =
      List.of("\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u200f", "\u202a", "\u202c");
  private static final List<String> SPACES = List.of(" ", "\u3000", "\u00a0", "\u2003");

  static final List<Kind> ALL =
      List.of(
          kind("radicals in labels", Variants::radicals),
          kind("compatibility forms in labels", Variants::compatible),
          kind("invisible marks in labels", (text, random) -> insert(text, INVISIBLE, random)),
          kind("spaces in labels", (text, random) -> insert(text, SPACES, random)),
          kind("line breaks in labels", (text, random) -> insert(text, List.of("\n"), random)),
          kind("other punctuation in labels", Variants::punctuation));

  private LabelKinds() {}

  private static Kind kind(String description, BiFunction<String, RandomGenerator, String> change) {
    return Kind.of(description)
        .changed(
            (paper, random) ->
                paper.relabel(text -> random.nextBoolean() ? change.apply(text, random) : text));
  }

  private static String insert(String text, List<String> some, RandomGenerator random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(1, 4); i > 0 && text.length() > 1; i--) {
      int place = random.nextInt(1, out.length());
      out.insert(place, some.get(random.nextInt(some.size())));
    }
    return out.toString();
  }
}
