package org.opendisclosure.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages the parts within a zip file and packs them again; sometimes the zip file itself. */
final class PackedMutator {

  private final RandomGenerator random;
  private final Mutator mutator;

  PackedMutator(RandomGenerator random, Mutator mutator) {
    this.random = random;
    this.mutator = mutator;
  }

  byte[] mutate(byte[] file, byte[] other) {
    Map<String, byte[]> parts = unpack(file);
    if (parts.isEmpty() || random.nextInt(20) == 0) {
      return mutator.mutate(file, other);
    }
    Map<String, byte[]> others = unpack(other);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(2); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      byte[] part = parts.getOrDefault(name, new byte[0]);
      switch (random.nextInt(24)) {
        case 0 -> parts.remove(name);
        case 1 -> parts.put(names.get(random.nextInt(names.size())), part);
        case 2 -> parts.put("../" + name, part);
        case 3 -> parts.putAll(others);
        default -> parts.put(name, mutator.mutate(part, others.getOrDefault(name, part)));
      }
    }
    return pack(parts);
  }

  /** The parts that can be unpacked. */
  static Map<String, byte[]> unpack(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readNBytes(Mutator.LARGEST));
      }
    } catch (IOException | IllegalArgumentException e) {
      return parts;
    }
    return parts;
  }

  /** Packs without compressing, which takes little time. */
  static byte[] pack(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(checksum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
