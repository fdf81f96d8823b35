package org.opendisclosure.io.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.text.RefusedException;

/**
 * Bounds what a file unpacks to before the library unpacks it, which it does without a limit and
 * without a word where a stream is damaged.
 *
 * <p>Every stream of a file stands in its bytes behind a dictionary and the word {@code stream},
 * whatever else is packed. Each is unpacked here as if it were deflated, and forgotten; other ways
 * of packing, which nobody uses for text any more, are allowed where they are small.
 */
final class StreamSizes {

  /** Of one stream: a large image has fewer bytes. */
  private static final long MOST = 64 << 20;

  /** Of a stream that holds objects, each of which takes many times its bytes. */
  private static final long MOST_OBJECTS = 8 << 20;

  /** Of all streams together. */
  private static final long MOST_IN_ALL = 512 << 20;

  /** What else packs; packed twice or large, it is refused. */
  private static final long MOST_OTHERWISE_PACKED = 64 << 10;

  private static final int MOST_STREAMS = 20_000;

  /** How far before a stream its dictionary begins. */
  private static final int DICTIONARY = 4_096;

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream(\r\n|\n|\r|)");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern OBJECTS = Pattern.compile("/First\\b");
  private static final Pattern OTHERWISE_PACKED =
      Pattern.compile(
          "LZW|RunLength|ASCII85|ASCIIHex|/A85|/AHx|/RL\\b|/F(ilter)?\\s*\\[?\\s*\\d+ \\d+ R");

  /** What is said to be deflated and nothing else. */
  private static final Pattern DEFLATED =
      Pattern.compile("/F(ilter)?\\s*(\\[\\s*)?/Fl(ateDecode)?\\b(?!\\s*/[A-Z])");

  private static final Pattern PACKED =
      Pattern.compile("/(LZW|RunLength|Flate)Decode|/(LZW|RL|Fl)\\b");

  private final byte[] bytes;
  private final String text;
  private long inAll;
  private boolean isDamaged;

  private StreamSizes(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Refuses a file that could take more memory than any form needs, of which some is lost, or which
   * cannot be looked into because it is encrypted.
   */
  static void check(byte[] bytes) throws RefusedException {
    StreamSizes sizes = new StreamSizes(bytes);
    if (sizes.text.contains("/Encrypt")) {
      throw new RefusedException(PageProblems.encrypted(PdfReader.PDF));
    }
    if (sizes.isTooLarge()) {
      throw new RefusedException(PageProblems.tooMuch(PdfReader.PDF));
    }
    if (sizes.isDamaged) {
      throw new RefusedException(PageProblems.malformed(PdfReader.PDF));
    }
  }

  private boolean isTooLarge() {
    Matcher stream = STREAM.matcher(text);
    int count = 0;
    while (stream.find()) {
      count++;
      String dictionary = dictionary(stream.start());
      long most = OBJECTS.matcher(dictionary).find() ? MOST_OBJECTS : MOST;
      long size = inflated(stream.end(), most, DEFLATED.matcher(dictionary).find());
      inAll += size;
      if (size >= most
          || inAll >= MOST_IN_ALL
          || count > MOST_STREAMS
          || OTHERWISE_PACKED.matcher(dictionary).find() && !isSmall(dictionary, stream.end())) {
        return true;
      }
    }
    return false;
  }

  /** What stands between a stream and the start of its object, with names written plainly. */
  private String dictionary(int end) {
    String before = text.substring(Math.max(0, end - DICTIONARY), end);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return ESCAPED
        .matcher(dictionary)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(code.group(1), 16))));
  }

  private boolean isSmall(String dictionary, int start) {
    int end = text.indexOf("endstream", start);
    return end >= 0
        && end - start <= MOST_OTHERWISE_PACKED
        && PACKED.matcher(dictionary).results().count() <= 1;
  }

  /** The bytes that a deflated stream has unpacked, counted up to a limit; 0 if it is none. */
  private long inflated(int start, long most, boolean isExpected) {
    int header = 2;
    if (start + header > bytes.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start + header, bytes.length - start - header);
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      int count = inflater.inflate(buffer);
      while (count > 0 && size < most) {
        size += count;
        count = inflater.inflate(buffer);
      }
      return size;
    } catch (DataFormatException e) {
      isDamaged |= isExpected;
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
