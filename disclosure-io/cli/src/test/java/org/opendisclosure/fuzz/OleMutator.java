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
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Damages the streams in a container of an old office program, mostly without moving what stands
 * behind: everything in such a stream is found by its place.
 */
final class OleMutator {

  private static final List<Integer> NUMBERS =
      List.of(0, 1, 2, 3, 4, 7, 8, 12, 13, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF);

  private final RandomGenerator random;
  private final Mutator mutator;

  OleMutator(RandomGenerator random, Mutator mutator) {
    this.random = random;
    this.mutator = mutator;
  }

  byte[] mutate(byte[] file, byte[] other) {
    Map<String, byte[]> streams = unpack(file);
    if (streams.isEmpty() || random.nextInt(8) == 0) {
      return random.nextBoolean() ? mutator.mutate(file, other) : damaged(file, other);
    }
    Map<String, byte[]> others = unpack(other);
    List<String> names = new ArrayList<>(streams.keySet());
    for (int i = random.nextInt(2); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      byte[] stream = streams.getOrDefault(name, new byte[0]);
      byte[] beside = others.getOrDefault(name, stream);
      switch (random.nextInt(32)) {
        case 0 -> streams.remove(name);
        case 1 -> streams.put(names.get(random.nextInt(names.size())), stream);
        case 2, 3 -> streams.put(name, mutator.mutate(stream, beside));
        default -> streams.put(name, damaged(stream, beside));
      }
    }
    return pack(streams);
  }

  private byte[] damaged(byte[] bytes, byte[] other) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(6); i >= 0 && damaged.length > 8; i--) {
      int at = place(damaged.length - 8);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt();
        case 1 -> number(damaged, at, NUMBERS.get(random.nextInt(NUMBERS.size())), 2);
        case 2 -> number(damaged, at, NUMBERS.get(random.nextInt(NUMBERS.size())), 4);
        default -> copy(other, damaged, at);
      }
    }
    return damaged;
  }

  /** A place: often near the start, where it stands what is where. */
  private int place(int end) {
    int most = random.nextInt(3) == 0 ? Math.min(end, 1 << 10) : end;
    return random.nextInt(most + 1);
  }

  private static void number(byte[] bytes, int at, int number, int length) {
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) (number >> 8 * i);
    }
  }

  private void copy(byte[] from, byte[] to, int at) {
    int length = Math.min(1 + random.nextInt(64), Math.min(from.length, to.length - at));
    System.arraycopy(from, random.nextInt(from.length - length + 1), to, at, length);
  }

  /** The streams in the root that can be read. */
  static Map<String, byte[]> unpack(byte[] file) {
    Map<String, byte[]> streams = new LinkedHashMap<>();
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      for (Entry entry : container.getRoot()) {
        if (entry.isDocumentEntry()) {
          DocumentInputStream in = container.createDocumentInputStream(entry.getName());
          streams.put(entry.getName(), in.readNBytes(Mutator.LARGEST));
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return streams;
    }
    return streams;
  }

  static byte[] pack(Map<String, byte[]> streams) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
        container.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
      }
      container.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
