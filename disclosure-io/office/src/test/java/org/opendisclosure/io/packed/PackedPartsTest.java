package org.opendisclosure.io.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.text.RefusedException;

/** Archives as Apache Commons Compress writes them, and what becomes of them. */
class PackedPartsTest {

  private static final String PART = "word/document.xml";
  private static final String XML = "<t>" + "件".repeat(500) + "</t>";

  /** Written straight to a stream, so that sizes follow what they are the sizes of. */
  private static byte[] streamed(Zip64Mode mode, String... names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      int number = 0;
      zip.setUseZip64(mode);
      zip.setComment("PK\u0005\u0006 in a comment is no end of an archive");
      for (String name : names) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        // Entries that are equal would be taken for one and the same.
        entry.setComment(String.valueOf(++number));
        zip.putArchiveEntry(entry);
        zip.write(XML.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] stored() throws IOException {
    SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(PART);
      entry.setMethod(ZipArchiveEntry.STORED);
      byte[] content = XML.getBytes(StandardCharsets.UTF_8);
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setCrc(checksum.getValue());
      entry.setSize(content.length);
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
    byte[] bytes = new byte[(int) out.size()];
    System.arraycopy(out.array(), 0, bytes, 0, bytes.length);
    return bytes;
  }

  private static String text(byte[] archive) throws RefusedException {
    PartXml part = PackedParts.of(archive).open(PART).orElseThrow();
    StringBuilder text = new StringBuilder();
    while (part.next()) {
      text.append(part.isText() ? part.text() : "");
    }
    return text.toString();
  }

  private static void assertDamaged(byte[] archive) {
    RefusedException refused = assertThrows(RefusedException.class, () -> text(archive));
    assertTrue(refused.reason().zh().startsWith("文件已损坏"), refused.reason().zh());
  }

  private static byte[] changed(byte[] archive, int signature, int at, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int place = 0;
    while (bytes.getInt(place) != signature) {
      place++;
    }
    return bytes.putInt(place + at, value).array();
  }

  @ParameterizedTest
  @EnumSource(Zip64Mode.class)
  void whatWasStreamedIsReadWhateverTheWidthOfItsSizes(Zip64Mode mode) throws RefusedException {
    assertEquals("件".repeat(500), text(streamed(mode, "a.xml", PART, "z.xml")));
  }

  @Test
  void whatIsNotCompressedIsRead() throws Exception {
    assertEquals("件".repeat(500), text(stored()));
  }

  @ParameterizedTest
  @EnumSource(Zip64Mode.class)
  void somethingMayStandBeforeAnArchive(Zip64Mode mode) throws RefusedException {
    byte[] archive = streamed(mode, PART);
    byte[] moved = new byte[archive.length + 100];
    System.arraycopy(archive, 0, moved, 100, archive.length);
    assertEquals("件".repeat(500), text(moved));
  }

  @Test
  void ofTwoPartsOfOneNameTheFirstCounts() throws RefusedException {
    byte[] archive = streamed(Zip64Mode.Never, PART, PART);
    byte[] spoiled = archive.clone();
    int second = new String(archive, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    spoiled[second + 16]++;
    assertEquals("件".repeat(500), text(spoiled));
  }

  @Test
  void whatHasAnotherChecksumOrSizeThanToldIsDamaged() throws Exception {
    byte[] archive = streamed(Zip64Mode.Never, PART);
    assertDamaged(changed(archive, 0x02014b50, 16, 1));
    assertDamaged(changed(archive, 0x02014b50, 24, 3));
    assertDamaged(changed(archive, 0x02014b50, 24, 1 << 20));
    assertDamaged(changed(archive, 0x02014b50, 20, 5));
    assertDamaged(changed(stored(), 0x02014b50, 20, 5));
  }

  @Test
  void aDirectoryThatLeadsElsewhereIsDamaged() throws Exception {
    byte[] archive = streamed(Zip64Mode.Always, PART);
    assertDamaged(changed(archive, 0x06064b50, 40, -1));
    assertDamaged(changed(archive, 0x06064b50, 48, Integer.MAX_VALUE));
    assertDamaged(changed(archive, 0x06064b50, 0, 0));
    assertDamaged(changed(streamed(Zip64Mode.Never, PART), 0x02014b50, 42, 7));
  }

  /** A few packed bytes that many parts share would unpack to more than any limit says. */
  @Test
  void partsThatLieInOneAnotherAreRefused() throws Exception {
    assertDamaged(changed(streamed(Zip64Mode.Never, "a.xml", PART), 0x02014b50, 20, 200));
    byte[] twice = streamed(Zip64Mode.Never, PART, PART);
    int second = new String(twice, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    ByteBuffer.wrap(twice).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 0);
    assertDamaged(twice);
  }

  @Test
  void encryptedPartsAndOtherMethodsAreRefused() throws Exception {
    byte[] archive = streamed(Zip64Mode.Never, PART);
    assertDamaged(changed(archive, 0x02014b50, 8, 1 | 8 << 16));
    assertDamaged(changed(archive, 0x02014b50, 10, 9));
  }

  @Test
  void sizesThatAreToldAreLimited() {
    byte[] archive = streamed(Zip64Mode.Never, PART);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> PackedParts.of(changed(archive, 0x02014b50, 24, (16 << 20) + 1)));
    assertEquals("文件解压后超过 16 MiB,未读取", refused.reason().zh());
  }

  @Test
  void namesAreNoPaths() throws RefusedException {
    PackedParts parts = PackedParts.of(streamed(Zip64Mode.Never, "/a.xml", "..\\b.xml", "c.png"));
    assertTrue(parts.open("a.xml").isPresent());
    assertTrue(parts.open("../b.xml").isPresent());
    assertEquals(Optional.empty(), parts.open("b.xml").map(PartXml::depth));
    assertEquals(Optional.empty(), parts.open("c.png").map(PartXml::depth));
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll long seed, @ForAll Zip64Mode mode) {
    Random random = new Random(seed);
    byte[] bytes = streamed(mode, "a.xml", PART);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[directory + random.nextInt(bytes.length - directory)] = (byte) random.nextInt(256);
    }
    try {
      assertEquals("件".repeat(500), text(bytes));
    } catch (RefusedException e) {
      assertTrue(e.reason().zh().startsWith("文件"), e.reason().zh());
    } catch (java.util.NoSuchElementException e) {
      assertEquals("No value present", e.getMessage());
    }
  }
}
