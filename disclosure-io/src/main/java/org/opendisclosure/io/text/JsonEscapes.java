package org.opendisclosure.io.text;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.Invisible;

/**
 * Writes what is invisible, turns text round or breaks lines as an escape of four hexadecimal
 * digits, so that JSON does nothing to a terminal. Its values stay the same.
 */
public final class JsonEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final String BREAKS = "\u0085\u2028\u2029";
  private static final int DELETE = 0x7f;
  private static final char FIRST_IDEOGRAPH = '\u4e00';

  /** The escapes, which may be shared. */
  public JsonEscapes() {}

  /**
   * Whether a character of a text is written as an escape: what JSON demands, what is invisible or
   * breaks lines, and both halves of a pair.
   *
   * @param c a UTF-16 unit
   * @return false if it is written as it is
   */
  public static boolean isEscaped(char c) {
    if (c < DELETE) {
      return c < ' ' || c == '"' || c == '\\';
    }
    if (c >= FIRST_IDEOGRAPH && c < Character.MIN_SURROGATE) {
      return false;
    }
    return c == DELETE || Character.isSurrogate(c) || Invisible.mayBe(c) || BREAKS.indexOf(c) >= 0;
  }

  /**
   * What JSON escapes, and the character for deletion.
   *
   * @return the codes of the first 128 characters
   */
  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = Arrays.copyOf(standardAsciiEscapesForJSON(), DELETE + 1);
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  /**
   * The escape of another character. The second half of a pair is asked for only if the first was
   * escaped.
   *
   * @param unit a UTF-16 unit
   * @return the escape; null if the character is written as it is
   */
  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    boolean isSeen =
        !Invisible.mayBe((char) unit)
            && !Character.isLowSurrogate((char) unit)
            && BREAKS.indexOf(unit) < 0;
    return isSeen ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit));
  }
}
