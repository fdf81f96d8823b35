package org.opendisclosure.io.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.sheet.Problems;

/**
 * The parts of a zip file that are wanted, in memory. Names are keys and never paths of files. What
 * is packed, what is unpacked and the number of entries are limited, whatever the file says of
 * itself.
 */
final class ZipParts {

  static final long MAX_PACKED = 1L << 24;
  static final long MAX_UNPACKED = 1L << 26;
  static final int MAX_ENTRIES = 2_000;

  private final Map<String, byte[]> parts = new HashMap<>();
  private long left = MAX_UNPACKED;

  private ZipParts() {}

  /**
   * Reads a zip file to its end.
   *
   * @throws NotReadable if it is no zip file, is damaged or exceeds a limit
   * @throws IOException if the stream fails
   */
  static ZipParts of(InputStream in, Predicate<String> isWanted) throws IOException, NotReadable {
    ZipParts parts = new ZipParts();
    Packed packed = new Packed(in, MAX_PACKED);
    try {
      parts.read(new ZipInputStream(packed), isWanted);
    } catch (Packed.TooLarge e) {
      throw new NotReadable(Problems.tooLarge(MAX_PACKED));
    } catch (ZipException | EOFException e) {
      throw new NotReadable(WorkbookProblems.damaged());
    } catch (IllegalArgumentException e) {
      // The JDK throws it, undocumented, for names that are no UTF-8.
      throw new NotReadable(WorkbookProblems.damaged());
    }
    return parts;
  }

  private void read(ZipInputStream zip, Predicate<String> isWanted)
      throws IOException, NotReadable {
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MAX_ENTRIES) {
        throw new NotReadable(WorkbookProblems.tooManyEntries(MAX_ENTRIES));
      }
      String name = name(entry.getName());
      if (isWanted.test(name)) {
        byte[] content = zip.readNBytes((int) left + 1);
        take(content.length);
        parts.putIfAbsent(name, content);
      } else {
        skip(zip);
      }
    }
  }

  private void skip(ZipInputStream zip) throws IOException, NotReadable {
    byte[] buffer = new byte[1 << 13];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      take(read);
    }
  }

  private void take(int length) throws NotReadable {
    left -= length;
    if (left < 0) {
      throw new NotReadable(WorkbookProblems.unpacksTooLarge(MAX_UNPACKED));
    }
  }

  /** Names in the form in which relationships are resolved; some programs write backslashes. */
  private static String name(String entry) {
    String name = entry.replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  byte @Nullable [] find(String name) {
    return parts.get(name);
  }
}
