package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A function of texts is asked once for what comes again, and is always answered right. */
class RememberedTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final Remembered<List<String>> letters =
      new Remembered<>(
          text -> {
            asked.incrementAndGet();
            return List.of(text.split(""));
          },
          1 << 12,
          100);

  @Test
  void theSameTextIsWorkedOutOnce() {
    List<String> first = letters.of("总计");
    assertSame(first, letters.of(new String("总计".toCharArray())));
    assertEquals(List.of("总", "计"), first);
    assertEquals(1, asked.get());
  }

  @Test
  void longTextsAreNotKept() {
    String paragraph = "字".repeat(101);
    assertEquals(101, letters.of(paragraph).size());
    assertEquals(101, letters.of(paragraph).size());
    assertEquals(2, asked.get());
  }

  @Test
  void textsThatShareAPlaceAreNotMistakenForEachOther() {
    List<Integer> wrong =
        IntStream.range(0, 40_000)
            .parallel()
            .filter(
                i -> {
                  String text = String.valueOf(i % 20_000);
                  return !String.join("", letters.of(text)).equals(text);
                })
            .boxed()
            .toList();
    assertEquals(List.of(), wrong);
  }
}
