package org.opendisclosure.io.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opendisclosure.io.text.RefusedException;

/**
 * The XML parts of a packed file, unpacked within limits. Other parts are only measured; names are
 * looked up, never taken for paths.
 */
public final class PackedParts {

  private static final int MAX_ENTRIES = 4_000;
  private static final int MAX_MEBIBYTES = 64;

  /** Of what is unpacked, so much is kept in memory. */
  private static final int MAX_XML_MEBIBYTES = 16;

  private final Map<String, byte[]> parts = new HashMap<>();
  private long room = (long) MAX_MEBIBYTES << 20;
  private int xmlRoom = MAX_XML_MEBIBYTES << 20;

  /**
   * That a part, or the file as a whole, uses another part.
   *
   * @param id by which the part names it
   * @param purpose the end of its type, such as worksheet
   * @param target the name of the part that is used
   */
  public record Relation(String id, String purpose, String target) {}

  private PackedParts() {}

  public static PackedParts of(byte[] archive) throws RefusedException {
    PackedParts parts = new PackedParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RefusedException(PackedProblems.tooManyEntries(MAX_ENTRIES));
        }
        parts.take(entry.getName().replace('\\', '/'), zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Names that are not UTF-8 are an IllegalArgumentException.
      throw new RefusedException(PackedProblems.damaged("ZIP"));
    }
    return parts;
  }

  private void take(String name, ZipInputStream zip) throws IOException, RefusedException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      byte[] bytes = zip.readNBytes(xmlRoom + 1);
      xmlRoom -= bytes.length;
      if (xmlRoom < 0) {
        throw new RefusedException(PackedProblems.tooLarge(MAX_XML_MEBIBYTES));
      }
      spend(bytes.length);
      parts.putIfAbsent(name.startsWith("/") ? name.substring(1) : name, bytes);
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
      throw new RefusedException(PackedProblems.tooLarge(MAX_MEBIBYTES));
    }
  }

  /** A part by its name. */
  public Optional<PartXml> open(String name) throws RefusedException {
    byte[] bytes = parts.get(name);
    return bytes == null ? Optional.empty() : Optional.of(new PartXml(name, bytes));
  }

  /** The name of the part that another one, or with no name the file, uses for a purpose. */
  public Optional<String> related(String part, String purpose) throws RefusedException {
    return relations(part).stream()
        .filter(relation -> relation.purpose().equals(purpose))
        .map(Relation::target)
        .findFirst();
  }

  /** What a part, or with no name the file, uses. */
  public List<Relation> relations(String part) throws RefusedException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    List<Relation> relations = new ArrayList<>();
    Optional<PartXml> xml = open(file);
    while (xml.isPresent() && xml.get().next()) {
      if (xml.get().isStart("Relationship")
          && !xml.get().attribute("TargetMode").equals("External")) {
        relations.add(relation(xml.get(), folder));
      }
    }
    return relations;
  }

  private static Relation relation(PartXml xml, String folder) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    return new Relation(
        xml.attribute("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        target.startsWith("/") ? target.substring(1) : folder + target);
  }
}
