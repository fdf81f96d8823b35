package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding is recognised from the bytes, and no byte is ever replaced. */
class TextReaderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Hands out a byte at a time, as a slow line does. */
  private static final class Slow extends ByteArrayInputStream {
    Slow(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, 1));
    }
  }

  private static String read(InputStream in, int chunk) throws IOException {
    StringBuilder text = new StringBuilder();
    try (TextReader reader = new TextReader(in)) {
      char[] buffer = new char[chunk];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
    }
    return text.toString();
  }

  private static String read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes), 8192);
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "form,edition",
        "机关名称,某县人民政府\n",
        "采购总金额,280232.58",
        "1\u00a0234",
        "·",
        "𠮷田,㐂,é①",
        "ASCII first, 然后是汉字"
      })
  void bothEncodingsAreRecognised(String text) throws IOException {
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
    if (!text.equals("1\u00a0234") && !text.equals("·")) {
      assertEquals(text, read(text.getBytes(GB18030)));
    }
  }

  @Test
  void hanziThatLookLikeUtf8AreGb18030() throws IOException {
    assertEquals("organ,某5县", read("organ,某5县".getBytes(GB18030)));
    assertEquals("某", read("某".getBytes(GB18030)));
  }

  @Property(tries = 200)
  void neitherChunksNorDelaysChangeTheText(
      @ForAll @IntRange(min = 1, max = 70) int chunk,
      @ForAll boolean isUtf8,
      @ForAll @IntRange(min = 0, max = 100) int prefix)
      throws IOException {
    String text = "x".repeat(prefix) + "政府信息公开𠮷田,\"é①㐂\"\r\n1,2,3\n".repeat(3);
    byte[] bytes = text.getBytes(isUtf8 ? StandardCharsets.UTF_8 : GB18030);
    assertEquals(text, read(new ByteArrayInputStream(bytes), chunk));
    assertEquals(text, read(new Slow(bytes), chunk));
  }

  @Test
  void hanziFarBehindTheStartAreStillRecognised() throws IOException {
    String text = "0,".repeat(100_000) + "无" + "汉字".repeat(100_000);
    assertEquals(text, read(text.getBytes(GB18030)));
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theEncodingCanBeAskedFor() throws IOException {
    try (TextReader reader = new TextReader(new ByteArrayInputStream("a机关".getBytes(GB18030)))) {
      assertEquals(StandardCharsets.UTF_8, reader.charset());
      assertEquals(3, reader.read(new char[10]));
      assertEquals(GB18030, reader.charset());
      assertEquals(0, reader.read(new char[0]));
    }
  }

  private static UnreadableTextException refused(byte[] bytes) {
    UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> read(bytes));
    assertTrue(e.getMessage().equals(e.sentence().en()));
    return e;
  }

  @Test
  void aBrokenByteInUtf8IsRefusedWithItsPlace() {
    byte[] text = "机关名称,某县\n年度,".getBytes(StandardCharsets.UTF_8);
    UnreadableTextException e =
        refused(join(text, bytes(0xFF), "年".getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, e.line());
    assertEquals("第%d个字节起的 FF 不是UTF-8编码的文字,未继续读取".formatted(text.length + 1), e.sentence().zh());
  }

  @Test
  void aCutOffCharacterIsRefused() {
    byte[] text = "机关".getBytes(StandardCharsets.UTF_8);
    UnreadableTextException e = refused(Arrays.copyOf(text, text.length - 1));
    assertTrue(e.sentence().en().startsWith("byte 4: "), e.sentence().en());
  }

  @Test
  void bytesOfNoEncodingAreRefused() {
    assertEquals(1, refused(bytes('a', 0xFF, 0xFF, 0xFF)).line());
    assertEquals(1, refused(bytes(0x80)).line());
  }

  @Test
  void utf16IsNamed() {
    assertTrue(refused(bytes(0xFF, 0xFE, 'a', 0)).sentence().zh().contains("UTF-16"));
    assertTrue(refused("机关".getBytes(StandardCharsets.UTF_16)).sentence().zh().contains("UTF-16"));
  }

  @Test
  void nulIsNoText() throws IOException {
    assertEquals(2, refused(bytes('a', '\n', 0, 'b')).line());
    byte[] hanzi = "机".getBytes(StandardCharsets.UTF_8);
    assertEquals(2, refused(join(hanzi, bytes('\n', 0))).line());
    try (TextReader reader = new TextReader(new ByteArrayInputStream(bytes('a', 'b', 0)))) {
      assertEquals(2, reader.read(new char[8]));
      assertThrows(UnreadableTextException.class, () -> reader.read(new char[8]));
      assertThrows(UnreadableTextException.class, () -> reader.read(new char[8]));
    }
  }

  @Property(tries = 500)
  void arbitraryBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
    try {
      String text = read(bytes);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      byte[] gb = text.getBytes(GB18030);
      assertTrue(
          Arrays.equals(bytes, utf8)
              || Arrays.equals(bytes, gb)
              || Arrays.equals(bytes, join(bytes(0xEF, 0xBB, 0xBF), utf8)));
    } catch (UnreadableTextException e) {
      assertEquals(e.getMessage(), e.sentence().en());
    }
  }
}
