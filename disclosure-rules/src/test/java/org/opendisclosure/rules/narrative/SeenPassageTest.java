package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Invisible characters in a narrative change no figure, and places are those of the text. */
class SeenPassageTest {

  private static Narrative read(String text) {
    return Narratives.read(List.of(new Passage("", "总体情况", text)));
  }

  @Test
  void invisibleCharactersDoNotCount() {
    String text = "公开信息250条,其中公文200条、动态50条,共250条。";
    String marked = "\u200e公开信\u200b息2\u200d50条,其中公文200\ufeff条、动态50条,共250条。";
    Narrative plain = read(text);
    Narrative seen = read(marked);
    assertEquals(plain.quotes().size(), seen.quotes().size());
    for (int i = 0; i < plain.quotes().size(); i++) {
      assertEquals(plain.quotes().get(i).value(), seen.quotes().get(i).value());
      int offset = seen.quotes().get(i).place().offset();
      char first = plain.quotes().get(i).text().charAt(0);
      assertEquals(first, marked.charAt(offset));
    }
    assertEquals(plain.checks().size(), seen.checks().size());
  }
}
