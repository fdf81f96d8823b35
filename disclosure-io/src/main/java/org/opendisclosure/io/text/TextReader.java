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
import org.jspecify.annotations.Nullable;
import org.opendisclosure.rules.Sentence;

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
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).limit(0);
  private @Nullable CharsetDecoder decoder;
  private @Nullable UnreadableTextException failure;
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
  public Charset charset() {
    return decoder == null ? StandardCharsets.UTF_8 : decoder.charset();
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnreadableTextException if the next bytes are no text
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (length == 0) {
      return 0;
    }
    start();
    int count = decode(target, offset, length);
    return check(target, offset, count);
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
      throw fail(
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

  private int decode(char[] target, int offset, int length) throws IOException {
    if (decoder == null) {
      fill(1);
      int ascii = ascii(target, offset, length);
      if (ascii > 0 || !bytes.hasRemaining()) {
        return ascii;
      }
      fill(WINDOW);
      decoder = decoder(CharsetGuess.of(bytes.array(), bytes.position(), bytes.limit()));
    }
    return decode(decoder, CharBuffer.wrap(target, offset, length));
  }

  private int ascii(char[] target, int offset, int length) {
    byte[] array = bytes.array();
    int from = bytes.position();
    int most = Math.min(length, bytes.remaining());
    int count = 0;
    while (count < most && array[from + count] >= 0) {
      target[offset + count] = (char) array[from + count];
      count++;
    }
    bytes.position(from + count);
    return count;
  }

  private int decode(CharsetDecoder decoder, CharBuffer target) throws IOException {
    int start = target.position();
    while (true) {
      CoderResult result = decoder.decode(bytes, target, ended);
      if (target.position() > start) {
        return target.position() - start;
      }
      if (result.isError()) {
        throw undecodable(decoder.charset(), result.length());
      }
      if (ended) {
        return 0;
      }
      fill(bytes.remaining() + 1);
    }
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

  private int check(char[] target, int offset, int count) throws UnreadableTextException {
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == '\n') {
        line++;
      } else if (target[i] == 0) {
        UnreadableTextException nul =
            fail("有空字符(NUL),不是文本文件", "there is a NUL character: not a text file");
        if (i == offset) {
          throw nul;
        }
        failure = nul;
        return i - offset;
      }
    }
    return count == 0 ? -1 : count;
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
    return failure = new UnreadableTextException(line, new Sentence(zh, en));
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
