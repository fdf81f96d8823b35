package org.opendisclosure.io.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One file in an archive, as the directory at its end tells.
 *
 * @param name as it stands; never a path
 * @param method how it is packed
 * @param checksum of what is unpacked
 * @param packed how many bytes it takes in the archive
 * @param size how many bytes it has when unpacked
 * @param header where its own header starts
 * @param start where its packed bytes start
 */
record ArchiveEntry(
    String name, int method, int checksum, int packed, long size, int header, int start) {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Where its packed bytes end. */
  int end() {
    return start + packed;
  }

  /** Unpacks it; what has another size or checksum than the directory tells is damaged. */
  byte[] unpack(byte[] archive) throws IOException {
    byte[] bytes = unpacked(archive);
    CRC32 found = new CRC32();
    found.update(bytes);
    if (bytes.length != size || (int) found.getValue() != checksum) {
      throw new ZipException(name);
    }
    return bytes;
  }

  private byte[] unpacked(byte[] archive) throws IOException {
    if (method == STORED) {
      return new ByteArrayInputStream(archive, start, packed).readAllBytes();
    } else if (method != DEFLATED) {
      throw new ZipException(name);
    }
    Inflater inflater = new Inflater(true);
    // Without a header around it, the decoder may ask for one byte more than there is.
    InputStream in = new ByteArrayInputStream(archive, start, packed + 1);
    try (InputStream unpacking = new InflaterInputStream(in, inflater)) {
      return unpacking.readNBytes((int) size + 1);
    } finally {
      inflater.end();
    }
  }
}
