package org.opendisclosure.io.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.opendisclosure.io.text.RefusedException;

/**
 * The directory at the end of a ZIP file (APPNOTE.TXT 4.3.12–4.3.16, 4.5.3), which office programs
 * go by as well. It alone is certain: what a program writes straight to a stream has no sizes in
 * front of the files, and behind them in two widths that nothing tells apart.
 */
final class ArchiveDirectory {

  private static final int MAX_ENTRIES = 4_000;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int WIDE_END = 0x06064b50;
  private static final int WIDE_END_LENGTH = 56;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;

  /** Stands for a number that is told in 64 bits elsewhere. */
  private static final long WIDE = 0xFFFFFFFFL;

  private static final long LARGEST = 1L << 48;

  private final ByteBuffer archive;
  private final List<ArchiveEntry> entries = new ArrayList<>();

  /** Where the directory starts, and what its places must be moved by if something precedes. */
  private int start;

  private int shift;

  private ArchiveDirectory(byte[] archive) {
    this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The files of an archive in their order, none of which lies in another. */
  static List<ArchiveEntry> of(byte[] archive) throws RefusedException {
    ArchiveDirectory directory = new ArchiveDirectory(archive);
    try {
      directory.read();
    } catch (ZipException | IndexOutOfBoundsException e) {
      throw new RefusedException(PackedProblems.damaged("ZIP"));
    }
    return directory.entries;
  }

  private void read() throws ZipException, RefusedException {
    int end = end();
    int locator = end - LOCATOR_LENGTH;
    int count;
    if (locator >= 0 && archive.getInt(locator) == LOCATOR) {
      int wide = wideEnd(locator);
      count = whole(archive.getLong(wide + 32));
      found(wide, archive.getLong(wide + 40), archive.getLong(wide + 48));
    } else {
      count = u16(end + 10);
      found(end, u32(end + 12), u32(end + 16));
    }
    if (count > MAX_ENTRIES) {
      throw new RefusedException(PackedProblems.tooManyEntries(MAX_ENTRIES));
    }
    int place = start;
    for (int i = 0; i < count; i++) {
      place = entry(place);
    }
    refuseOverlaps();
  }

  /** Where the end of the directory is told. */
  private int end() throws ZipException {
    int last = archive.limit() - END_LENGTH;
    for (int place = last; place >= Math.max(0, last - LONGEST_COMMENT); place--) {
      if (archive.getInt(place) == END && u16(place + 20) <= last - place) {
        return place;
      }
    }
    throw new ZipException("no directory");
  }

  /** Where it is told in 64 bits; just before, if something precedes the archive. */
  private int wideEnd(int locator) throws ZipException {
    int told = whole(archive.getLong(locator + 8));
    int place = isAt(told, WIDE_END) ? told : locator - WIDE_END_LENGTH;
    check(isAt(place, WIDE_END));
    return place;
  }

  private boolean isAt(int place, int signature) {
    return place >= 0 && place <= archive.limit() - 4 && archive.getInt(place) == signature;
  }

  private void found(int end, long size, long offset) throws ZipException {
    start = end - whole(size);
    shift = start - whole(offset);
    check(start >= 0 && shift >= 0);
  }

  /** Takes the entry at a place; gives the place of the next. */
  private int entry(int place) throws ZipException {
    check(archive.getInt(place) == ENTRY && (u16(place + 8) & 1) == 0);
    int nameLength = u16(place + 28);
    int extra = place + ENTRY_LENGTH + nameLength;
    int end = extra + u16(place + 30);
    long[] numbers = {u32(place + 24), u32(place + 20), u32(place + 42)};
    widen(numbers, extra, end);
    int header = whole(numbers[2]) + shift;
    check(archive.getInt(header) == HEADER && numbers[0] >= 0 && numbers[0] < LARGEST);
    entries.add(
        new ArchiveEntry(
            new String(archive.array(), place + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8),
            u16(place + 10),
            archive.getInt(place + 16),
            whole(numbers[1]),
            numbers[0],
            header,
            header + HEADER_LENGTH + u16(header + 26) + u16(header + 28)));
    return end + u16(place + 32);
  }

  /** Replaces size, packed size and place by what is told in 64 bits, in this order. */
  private void widen(long[] numbers, int extra, int end) {
    int place = extra;
    while (place + 4 <= end && u16(place) != 1) {
      place += 4 + u16(place + 2);
    }
    place += 4;
    for (int i = 0; i < numbers.length && place + 8 <= end; i++) {
      if (numbers[i] == WIDE) {
        numbers[i] = archive.getLong(place);
        place += 8;
      }
    }
  }

  private void refuseOverlaps() throws ZipException {
    List<ArchiveEntry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparingInt(ArchiveEntry::header));
    int free = 0;
    for (ArchiveEntry entry : ordered) {
      check(entry.header() >= free && entry.end() <= start);
      free = entry.end();
    }
  }

  private int u16(int place) {
    return Short.toUnsignedInt(archive.getShort(place));
  }

  private long u32(int place) {
    return Integer.toUnsignedLong(archive.getInt(place));
  }

  /** A place or length within the archive. */
  private int whole(long number) throws ZipException {
    check(number >= 0 && number <= archive.limit());
    return (int) number;
  }

  private static void check(boolean isSound) throws ZipException {
    if (!isSound) {
      throw new ZipException("damaged");
    }
  }
}
