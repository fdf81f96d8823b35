package org.opendisclosure.io.part;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.opendisclosure.io.text.CharsetGuess;
import org.opendisclosure.io.text.Utf16Bytes;

/**
 * The text of a document in another one. UTF-8 and GB18030 are told by the bytes, because what is
 * stated of them is often wrong; UTF-16 and Big5 cannot be, and are believed.
 *
 * @param text without the mark of its encoding
 * @param charset the encoding in which it was read
 */
public record PartText(String text, Charset charset) {

  private static final String MARK = "\uFEFF";

  static PartText of(InnerFile part) {
    Charset charset = charset(part);
    String text = new String(part.content(), charset);
    return new PartText(text.startsWith(MARK) ? text.substring(1) : text, charset);
  }

  /** Whether some bytes were no text. */
  public boolean isDamaged() {
    return text.indexOf('\uFFFD') >= 0;
  }

  private static Charset charset(InnerFile part) {
    byte[] bytes = part.content();
    Charset guess = CharsetGuess.of(bytes, 0, bytes.length);
    if (Utf16Bytes.isOne(bytes)) {
      return StandardCharsets.UTF_16;
    }
    Charset stated = known(part.charset());
    boolean isBelieved =
        stated.name().startsWith("UTF-16")
            || stated.name().startsWith("Big5") && !guess.equals(StandardCharsets.UTF_8);
    return isBelieved ? ofBytes(stated, bytes) : guess;
  }

  private static Charset known(String name) {
    try {
      return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Without a mark, office programs write the lower byte first; markup shows which it is. */
  private static Charset ofBytes(Charset stated, byte[] bytes) {
    if (!stated.name().startsWith("UTF-16") || bytes.length < 2) {
      return stated;
    } else if (bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    } else if (bytes[0] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return hasZero(bytes) ? StandardCharsets.UTF_16LE : CharsetGuess.of(bytes, 0, bytes.length);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
