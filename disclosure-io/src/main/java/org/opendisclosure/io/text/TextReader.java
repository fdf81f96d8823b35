package org.opendisclosure.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.Sentence;

/**
 * Characters from bytes in UTF-8, with or without byte-order mark, or GB18030, whichever it is.
 *
 * <p>The encoding is recognised at the first byte beyond ASCII from the 64 KiB that follow it, so
 * that a stream need not be rewound and memory stays constant. Decoding is strict: bytes that are
 * no characters, a NUL character and the marks of UTF-16 end the text with an {@link
 * UnreadableTextException} that names the place. Not safe between threads.
 */
public final class TextReader extends Reader {

  private static final int WINDOW = 1 << 16;
  private static final int CHUNK = 32;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).limit(0);
  private @Nullable CharsetDecoder decoder;
  private @Nullable UnreadableTextException failure;
  private final char[] chunk = new char[CHUNK];
  private char waiting;
  private long consumed;
  private int line = 1;
  private boolean started;
  private boolean ended;

  /**
   * A reader of the bytes of a stream.
   *
   * @param in the bytes; closed with this reader
   */
  public TextReader(InputStream in) {
    this.in = in;
  }

  /**
   * The encoding.
   *
   * @return the encoding as far as the text read so far tells; UTF-8 while it is all ASCII
   */
  Charset charset() {
    return decoder == null ? StandardCharsets.UTF_8 : decoder.charset();
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnreadableTextException if the next bytes are no text
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    start();
    fill(1);
    int count = 0;
    while (count < length && failure == null && (bytes.hasRemaining() || waiting != 0)) {
      int some = some(target, offset + count, length - count);
      count += some;
      if (some == 0 && count > 0) {
        break;
      }
    }
    if (count == 0 && failure != null) {
      throw failure;
    }
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void start() throws IOException {
    if (started) {
      return;
    }
    started = true;
    fill(BOM.length);
    if (startsWith(BOM)) {
      bytes.position(BOM.length);
      decoder = decoder(StandardCharsets.UTF_8);
    } else if (startsWith((byte) 0xFE, (byte) 0xFF) || startsWith((byte) 0xFF, (byte) 0xFE)) {
      failure =
          fail(
              "文件是UTF-16编码,请另存为UTF-8或GB18030编码", "the file is UTF-16; save it as UTF-8 or GB18030");
    }
  }

  private boolean startsWith(byte... prefix) {
    if (bytes.remaining() < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes.get(i) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads some characters of one sort; none if that takes more bytes or fails. */
  private int some(char[] target, int offset, int length) throws IOException {
    if (waiting != 0) {
      target[offset] = waiting;
      waiting = 0;
      return 1;
    }
    return bytes.get(bytes.position()) >= 0
        ? ascii(target, offset, length)
        : beyondAscii(target, offset, length);
  }

  /** Copies bytes that are the same in all encodings. */
  private int ascii(char[] target, int offset, int length) {
    byte[] array = bytes.array();
    int from = bytes.position();
    int most = Math.min(length, bytes.remaining());
    int count = 0;
    while (count < most) {
      byte c = array[from + count];
      if (c <= '\n') {
        if (c <= 0) {
          break;
        }
        line += c == '\n' ? 1 : 0;
      }
      target[offset + count] = (char) c;
      count++;
    }
    bytes.position(from + count);
    if (count < most && array[from + count] == 0) {
      failure = nul();
    }
    return count;
  }

  /** Decodes a few characters, the first of which is beyond ASCII. */
  private int beyondAscii(char[] target, int offset, int length) throws IOException {
    CharsetDecoder known = decoder;
    if (known == null) {
      fill(WINDOW);
      known = decoder(CharsetGuess.of(bytes.array(), bytes.position(), bytes.limit()));
      decoder = known;
    }
    CharBuffer some = CharBuffer.wrap(chunk, 0, length == 1 ? 2 : Math.min(length, CHUNK));
    CoderResult result = known.decode(bytes, some, ended);
    int count = some.position();
    if (count == 0 && result.isError()) {
      failure = undecodable(known.charset(), result.length());
    } else if (count == 0) {
      fill(bytes.remaining() + 1);
    }
    return take(count, target, offset, length);
  }

  /** Hands over what was decoded, up to a NUL; half of a surrogate pair may have to wait. */
  private int take(int count, char[] target, int offset, int length) {
    for (int i = 0; i < count; i++) {
      if (chunk[i] == 0) {
        failure = nul();
        return Math.min(i, length);
      }
      line += chunk[i] == '\n' ? 1 : 0;
      if (i < length) {
        target[offset + i] = chunk[i];
      } else {
        waiting = chunk[i];
      }
    }
    return Math.min(count, length);
  }

  private UnreadableTextException nul() {
    return fail("有空字符(NUL),不是文本文件", "there is a NUL character: not a text file");
  }

  /** Makes at least so many bytes available, unless the stream ends before. */
  private void fill(int least) throws IOException {
    if (bytes.remaining() >= least || ended) {
      return;
    }
    consumed += bytes.position();
    bytes.compact();
    while (bytes.position() < least && !ended) {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0));
    }
    bytes.flip();
  }

  private UnreadableTextException undecodable(Charset charset, int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(length, bytes.remaining()); i++) {
      hex.append(String.format("%02X ", bytes.get(bytes.position() + i)));
    }
    long place = consumed + bytes.position() + 1;
    return fail(
        "第%d个字节起的 %s不是%s编码的文字,未继续读取".formatted(place, hex, charset.name()),
        "byte %d: %sis no text in %s; nothing was read from here on"
            .formatted(place, hex, charset.name()));
  }

  private UnreadableTextException fail(String zh, String en) {
    return new UnreadableTextException(line, new Sentence(zh, en));
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
