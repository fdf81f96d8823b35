package org.opendisclosure.io.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.TextReader;
import org.opendisclosure.io.text.UnreadableTextException;

/** Splits a file into lines at every kind of line break, as far as the limits allow. */
public final class TextLines {

  private static final int MAX_LINES = 100_000;
  private static final int MAX_LENGTH = 1 << 20;

  private TextLines() {}

  /**
   * The lines of a file.
   *
   * @param bytes the file, in any encoding that {@link TextReader} recognises
   * @param notes say where bytes are no text, or what is beyond the limits
   * @return the lines up to there
   */
  public static List<TextLine> of(byte[] bytes, Notes notes) {
    List<TextLine> lines = new ArrayList<>();
    String text = text(bytes, notes);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBreak(text.charAt(i))) {
        continue;
      }
      if (lines.size() == MAX_LINES || i - start > MAX_LENGTH) {
        notes.refuse(lines.size() + 1, CopyProblems.tooLong(MAX_LINES));
        return lines;
      }
      lines.add(new TextLine(lines.size() + 1, text.substring(start, i)));
      boolean isPair = text.startsWith("\r\n", i);
      i += isPair ? 1 : 0;
      start = i + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static String text(byte[] bytes, Notes notes) {
    StringBuilder text = new StringBuilder();
    char[] some = new char[1 << 13];
    try (TextReader reader = new TextReader(new ByteArrayInputStream(bytes))) {
      for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
        text.append(some, 0, count);
      }
    } catch (UnreadableTextException e) {
      notes.refuse(e.line(), e.sentence());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
