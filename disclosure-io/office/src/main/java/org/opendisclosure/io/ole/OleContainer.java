package org.opendisclosure.io.ole;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/**
 * A container of streams (MS-CFB), of which those in its root are found by name; what lies deeper,
 * such as embedded objects, is never touched. Chains that run in circles or out of the file end;
 * nothing takes more memory than the file.
 */
public final class OleContainer {

  /** With which a container begins, a character a byte. */
  public static final String START = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final int HEADER = 512;
  private static final int FIRST_TABLES = 109;
  private static final int ENTRY = 128;
  private static final int STREAM = 2;
  private static final int ROOT = 5;

  /** A stream by its place in the directory. */
  private record Entry(int start, long size) {}

  private final ByteBuffer file;
  private final int shift;
  private final int miniShift;
  private final long smallest;
  private final List<Integer> tables = new ArrayList<>();
  private final Map<String, Entry> streams = new HashMap<>();
  private byte[] small = {};
  private byte[] smallTable = {};

  private OleContainer(ByteBuffer file) {
    this.file = file;
    this.shift = file.getShort(30);
    this.miniShift = file.getShort(32);
    this.smallest = Integer.toUnsignedLong(file.getInt(56));
  }

  /** The container that a file is; empty if it is none, or its directory is lost. */
  public static Optional<OleContainer> find(byte[] bytes) {
    if (bytes.length < HEADER || !hasStart(bytes)) {
      return Optional.empty();
    }
    OleContainer container = new OleContainer(little(bytes));
    boolean isSound = (container.shift == 9 || container.shift == 12) && container.miniShift == 6;
    return isSound && container.read() ? Optional.of(container) : Optional.empty();
  }

  private static boolean hasStart(byte[] bytes) {
    return new String(bytes, 0, START.length(), StandardCharsets.ISO_8859_1).equals(START);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private boolean read() {
    findTables();
    ByteBuffer directory = little(chain(file.getInt(48)));
    if (directory.limit() < ENTRY || directory.get(66) != ROOT) {
      return false;
    }
    smallTable = chain(file.getInt(60));
    small = chain(directory.getInt(116));
    Deque<Integer> open = new ArrayDeque<>(List.of(directory.getInt(76)));
    BitSet seen = new BitSet();
    while (!open.isEmpty()) {
      int entry = open.pop();
      if (entry >= 0 && entry < directory.limit() / ENTRY && !seen.get(entry)) {
        seen.set(entry);
        take(directory, entry * ENTRY);
        open.push(directory.getInt(entry * ENTRY + 68));
        open.push(directory.getInt(entry * ENTRY + 72));
      }
    }
    return true;
  }

  private void take(ByteBuffer directory, int at) {
    int length = Math.max(0, Math.min(64, directory.getShort(at + 64)) - 2);
    String name = new String(directory.array(), at, length, StandardCharsets.UTF_16LE);
    if (directory.get(at + 66) == STREAM) {
      long size = Integer.toUnsignedLong(directory.getInt(at + 120));
      streams.putIfAbsent(key(name), new Entry(directory.getInt(at + 116), size));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Finds the sectors that say which sector follows each. */
  private void findTables() {
    for (int i = 0; i < FIRST_TABLES; i++) {
      addTable(file.getInt(76 + 4 * i));
    }
    BitSet seen = new BitSet();
    int more = file.getInt(68);
    while (place(more) >= 0 && !seen.get(more)) {
      seen.set(more);
      int last = place(more) + (1 << shift) - 4;
      for (int at = place(more); at < last && at + 4 <= file.limit(); at += 4) {
        addTable(file.getInt(at));
      }
      more = last + 4 <= file.limit() ? file.getInt(last) : -1;
    }
  }

  private void addTable(int sector) {
    if (place(sector) >= 0 && tables.size() < file.limit() >> shift) {
      tables.add(sector);
    }
  }

  /** Where a sector begins; below 0 if it is not in the file. */
  private int place(int sector) {
    long place = (sector + 1L) << shift;
    return sector >= 0 && place < file.limit() ? (int) place : -1;
  }

  private int next(int sector) {
    int table = sector >> shift - 2;
    int at = table < tables.size() ? place(tables.get(table)) : -1;
    int entry = at + (sector - (table << shift - 2)) * 4;
    return at >= 0 && entry + 4 <= file.limit() ? file.getInt(entry) : -1;
  }

  /** The bytes of the sectors that follow one another. */
  private byte[] chain(int first) {
    List<Integer> places = new ArrayList<>();
    BitSet seen = new BitSet();
    int sector = first;
    while (place(sector) >= 0 && !seen.get(sector)) {
      seen.set(sector);
      places.add(place(sector));
      sector = next(sector);
    }
    return joined(places, 1 << shift, file.array());
  }

  private static byte[] joined(List<Integer> places, int size, byte[] from) {
    byte[] bytes = new byte[places.size() * size];
    int at = 0;
    for (int place : places) {
      int length = Math.min(size, from.length - place);
      System.arraycopy(from, place, bytes, at, length);
      at += length;
    }
    return at == bytes.length ? bytes : Arrays.copyOf(bytes, at);
  }

  /** The bytes of the small sectors that follow one another in the stream of all small streams. */
  private byte[] smallChain(int first) {
    ByteBuffer table = little(smallTable);
    List<Integer> places = new ArrayList<>();
    BitSet seen = new BitSet();
    int sector = first;
    while (sector >= 0 && sector < small.length >> miniShift && !seen.get(sector)) {
      seen.set(sector);
      places.add(sector << miniShift);
      sector = sector < table.limit() / 4 ? table.getInt(sector * 4) : -1;
    }
    return joined(places, 1 << miniShift, small);
  }

  /** Whether a stream of a name stands in the root. */
  public boolean has(String name) {
    return streams.containsKey(key(name));
  }

  /** A stream of the root, or null if there is none. */
  public byte @Nullable [] find(String name) throws RefusedException {
    Entry entry = streams.get(key(name));
    if (entry == null) {
      return null;
    }
    byte[] bytes = entry.size() < smallest ? smallChain(entry.start()) : chain(entry.start());
    if (bytes.length < entry.size()) {
      throw new RefusedException(OleProblems.damaged(name));
    }
    return Arrays.copyOf(bytes, (int) entry.size());
  }

  /** A stream of the root. */
  public byte[] get(String name) throws RefusedException {
    byte[] bytes = find(name);
    if (bytes == null) {
      throw new RefusedException(OleProblems.damaged(name));
    }
    return bytes;
  }
}
