package org.opendisclosure.io.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Makes text of bytes that come one by one. The bytes of one character may stand in different runs,
 * of which programs close the first behind the first byte. A byte that is none in the encoding of
 * its font is one of Western Europe, as in a font for Latin letters.
 */
final class ByteText {

  private static final int LONGEST = 4;

  private final StringBuilder text = new StringBuilder();
  private final ByteBuffer pending = ByteBuffer.allocate(LONGEST);
  private final CharBuffer decoded = CharBuffer.allocate(LONGEST);
  private CharsetDecoder decoder = decoder(CodePages.CHINESE);

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Adds a byte. */
  void add(int value, Charset charset) {
    if (!charset.equals(decoder.charset())) {
      endCharacter();
      decoder = decoder(charset);
    }
    if (value < 0x80 && pending.position() == 0) {
      text.append((char) value);
    } else {
      pending.put((byte) value);
      decode();
    }
  }

  private void decode() {
    pending.flip();
    decoded.clear();
    CoderResult result = decoder.reset().decode(pending, decoded, false);
    if (result.isError()) {
      single();
    } else {
      text.append(decoded.flip());
      pending.compact();
    }
    if (!pending.hasRemaining()) {
      endCharacter();
    }
  }

  /** Takes the first pending byte alone, and the others anew. */
  private void single() {
    text.append(western(pending.get()));
    byte[] others = new byte[pending.remaining()];
    pending.get(others).clear();
    for (byte other : others) {
      add(other & 0xFF, decoder.charset());
    }
  }

  private static String western(byte value) {
    return new String(new byte[] {value}, CodePages.WESTERN);
  }

  /** Ends a character of which bytes are missing. */
  private void endCharacter() {
    pending.flip();
    while (pending.hasRemaining()) {
      text.append(western(pending.get()));
    }
    pending.clear();
  }

  /** Hands over the text up to the present place, behind which another character follows. */
  String take() {
    endCharacter();
    return takeWhole();
  }

  /** Hands over the characters that are whole. */
  String takeWhole() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
