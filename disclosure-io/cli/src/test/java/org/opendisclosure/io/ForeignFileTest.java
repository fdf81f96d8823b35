package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.layout.Layouts;

/** What offices hand in and nobody reads is told by its content, with what to do about it. */
class ForeignFileTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "huaian-city-2024.csv");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "D0CF11E0A1B11AE1, 另存为 .docx 或 .xlsx",
    "526172211A0700, 解压",
    "377ABCAF271C, 解压",
    "89504E470D0A1A0A, 图片",
    "FFD8FFE000104A464946, 图片",
    "474946383961, 图片",
    "49492A0008000000, 图片"
  })
  void saysWhatToDo(String hex, String advice) {
    refused(HexFormat.of().parseHex(hex), advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"})
  void aFileInUniformOfficeFormatIsToldWithTheWayOut(String start) {
    String uof =
        start
            + "<uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2003/uof\" uof:language=\"cn\""
            + " uof:version=\"1.0\" uof:mimetype=\"vnd.uof.text\"><uof:元数据/></uof:UOF>";
    refused(uof.getBytes(StandardCharsets.UTF_8), "UOF");
    refused(uof.getBytes(StandardCharsets.UTF_16), "另存为 .docx 或 .xlsx");
  }

  @Test
  void aPackedFileInUniformOfficeFormatIsTold() throws IOException {
    refused(zip("uof.xml", "<uof/>"), "UOF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOCX", "XLSX"})
  void aPasswordIsToldFromAnOldFile(@ConvertWith(FormatOf.class) Format format) throws Exception {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("秘密");
      try (OutputStream out = encryptor.getDataStream(container);
          FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
        writer.write(Forms.read(SAMPLE).form().orElseThrow());
      }
      container.writeFilesystem(encrypted);
    }
    refused(encrypted.toByteArray(), "取消密码");
  }

  @Test
  void archivesAreToldByWhatIsInside() throws IOException {
    refused(zip("年报/年报.csv", "机关名称,某县\n"), "解压");
    refused(zip("mimetype", "application/vnd.oasis.opendocument.text"), "OpenDocument");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("机关名称,某县\n".getBytes(StandardCharsets.UTF_8));
    }
    refused(out.toByteArray(), "解压");
  }

  static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      ZipEntry entry = new ZipEntry(name);
      entry.setSize(bytes.length);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void refused(byte[] bytes, String advice) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "file", ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertTrue(reading.form().isEmpty());
      assertEquals(1, reading.notes().size());
      Note note = reading.notes().get(0);
      assertEquals(Note.Kind.REFUSED, note.kind());
      assertTrue(note.message().zh().contains(advice), note.message().zh());
    }
  }
}
