package org.opendisclosure.io.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.text.JsonEscapes;

/** Held against Jackson's pretty printer, which writes the same text. */
class JsonTextTest {

  private final JsonText text = new JsonText(0);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json = generator();

  private JsonGenerator generator() {
    DefaultIndenter indenter = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
    try {
      return new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .build()
          .createGenerator(bytes)
          .setPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertSame() throws IOException {
    json.close();
    assertEquals(
        bytes.toString(StandardCharsets.UTF_8), new String(text.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void everyCharacterIsWrittenOrEscapedAlike() throws IOException {
    text.startArray();
    json.writeStartArray();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean isHalf = Character.isSurrogate((char) c);
      String string = isHalf ? "𠮷\uDB40\uDC01" : "a" + (char) c + "b";
      text.item();
      text.string(string);
      json.writeString(string);
    }
    text.endArray();
    json.writeEndArray();
    assertSame();
  }

  @Test
  void whateverIsNestedIsIndentedAlike() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    text.startArray();
    json.writeStartArray();
    for (int i = 0; i < 200; i++) {
      text.item();
      value(random, 6);
    }
    text.endArray();
    json.writeEndArray();
    assertSame();
  }

  private void value(SplittableRandom random, int depth) throws IOException {
    switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> {
        text.nothing();
        json.writeNull();
      }
      case 1 -> {
        text.flag(true);
        json.writeBoolean(true);
      }
      case 2 -> {
        long number = random.nextLong();
        text.number(Long.toString(number));
        json.writeNumber(number);
      }
      case 3 -> {
        String string = "政务\"公开\\\t".repeat(random.nextInt(200));
        text.string(string);
        json.writeString(string);
      }
      case 4 -> array(random, depth - 1);
      default -> object(random, depth - 1);
    }
  }

  private void array(SplittableRandom random, int depth) throws IOException {
    text.startArray();
    json.writeStartArray();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.item();
      value(random, depth);
    }
    text.endArray();
    json.writeEndArray();
  }

  private void object(SplittableRandom random, int depth) throws IOException {
    text.startObject();
    json.writeStartObject();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.name(JsonText.encodedName("n" + i));
      json.writeFieldName("n" + i);
      value(random, depth);
    }
    text.endObject();
    json.writeEndObject();
  }
}
