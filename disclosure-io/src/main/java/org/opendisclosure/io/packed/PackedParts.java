package org.opendisclosure.io.packed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.text.RefusedException;

/**
 * The XML parts of a packed file, unpacked within limits. Other parts stay packed; names are looked
 * up, never taken for paths. Of two parts of one name the first counts.
 */
public final class PackedParts {

  private static final int MAX_MEBIBYTES = 64;

  /** Of what is unpacked, so much is kept in memory. */
  private static final int MAX_XML_MEBIBYTES = 16;

  private final byte[] archive;
  private final Map<String, ArchiveEntry> entries = new HashMap<>();
  private final Map<String, ArchiveEntry> others = new HashMap<>();
  private final Map<String, byte[]> unpacked = new HashMap<>();

  /**
   * That a part, or the file as a whole, uses another part.
   *
   * @param id by which the part names it
   * @param purpose the end of its type, such as worksheet
   * @param target the name of the part that is used
   */
  public record Relation(String id, String purpose, String target) {}

  private PackedParts(byte[] archive) {
    this.archive = archive;
  }

  public static PackedParts of(byte[] archive) throws RefusedException {
    PackedParts parts = new PackedParts(archive);
    long xml = 0;
    long all = 0;
    for (ArchiveEntry entry : ArchiveDirectory.of(archive)) {
      xml += parts.take(entry) ? entry.size() : 0;
      all += entry.size();
      if (xml > (long) MAX_XML_MEBIBYTES << 20) {
        throw new RefusedException(PackedProblems.tooLarge(MAX_XML_MEBIBYTES));
      } else if (all > (long) MAX_MEBIBYTES << 20) {
        throw new RefusedException(PackedProblems.tooLarge(MAX_MEBIBYTES));
      }
    }
    return parts;
  }

  /** Keeps an entry; tells whether it is a part that may be read as XML. */
  private boolean take(ArchiveEntry entry) {
    String name = entry.name().replace('\\', '/');
    boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
    Map<String, ArchiveEntry> kind = isXml ? entries : others;
    kind.putIfAbsent(name.startsWith("/") ? name.substring(1) : name, entry);
    return isXml;
  }

  /** A part by its name. */
  public Optional<PartXml> open(String name) throws RefusedException {
    byte[] bytes = unpacked.get(name);
    ArchiveEntry entry = entries.get(name);
    if (bytes == null && entry != null) {
      bytes = unpack(entry);
      unpacked.put(name, bytes);
    }
    return bytes == null ? Optional.empty() : Optional.of(new PartXml(name, bytes));
  }

  /** The bytes of a part of any kind by its name; they are not kept. */
  public Optional<byte[]> content(String name) throws RefusedException {
    ArchiveEntry entry = entries.getOrDefault(name, others.get(name));
    return entry == null ? Optional.empty() : Optional.of(unpack(entry));
  }

  private byte[] unpack(ArchiveEntry entry) throws RefusedException {
    try {
      return entry.unpack(archive);
    } catch (IOException e) {
      throw new RefusedException(PackedProblems.damaged(entry.name()));
    }
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
        target.startsWith("/") ? target.substring(1) : plain(folder + target));
  }

  /** A name without steps back out of folders. */
  private static String plain(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
