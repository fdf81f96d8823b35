package org.opendisclosure.io.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML parts of a Word document, unpacked within limits. Other parts are only measured; names
 * are looked up, never taken for paths.
 */
final class WordParts {

  private static final int MAX_ENTRIES = 4_000;
  private static final int MAX_MEBIBYTES = 64;
  private static final String MAIN = "word/document.xml";

  private final Map<String, byte[]> parts = new HashMap<>();
  private long room = (long) MAX_MEBIBYTES << 20;

  private WordParts() {}

  static WordParts of(byte[] archive) throws RefusedException {
    WordParts parts = new WordParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RefusedException(WordProblems.tooManyEntries(MAX_ENTRIES));
        }
        parts.take(entry.getName().replace('\\', '/'), zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Names that are not UTF-8 are an IllegalArgumentException.
      throw new RefusedException(WordProblems.damaged("ZIP"));
    }
    return parts;
  }

  private void take(String name, ZipInputStream zip) throws IOException, RefusedException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      byte[] bytes = zip.readNBytes((int) room + 1);
      spend(bytes.length);
      parts.putIfAbsent(name, bytes);
    } else {
      byte[] buffer = new byte[1 << 13];
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        spend(read);
      }
    }
  }

  private void spend(int bytes) throws RefusedException {
    room -= bytes;
    if (room < 0) {
      throw new RefusedException(WordProblems.tooLarge(MAX_MEBIBYTES));
    }
  }

  /** The name of the part that holds the text. */
  String main() throws RefusedException {
    return related("", "officeDocument").orElse(MAIN);
  }

  /** A part by its name. */
  Optional<WordXml> open(String name) throws RefusedException {
    byte[] bytes = parts.get(name);
    return bytes == null ? Optional.empty() : Optional.of(new WordXml(name, bytes));
  }

  /** The name of the part that another one, or the document as a whole, uses for a purpose. */
  Optional<String> related(String part, String purpose) throws RefusedException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Optional<WordXml> xml = open(relations);
    while (xml.isPresent() && xml.get().next(0)) {
      String type = xml.get().attribute("Type");
      String target = xml.get().attribute("Target");
      boolean isExternal = "External".equals(xml.get().attribute("TargetMode"));
      if (type != null && type.endsWith("/" + purpose) && target != null && !isExternal) {
        return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
      }
    }
    return Optional.empty();
  }
}
