package org.opendisclosure.io.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.opendisclosure.io.text.CharsetGuess;
import org.opendisclosure.io.text.Utf16Bytes;

/** Tells files of which anything may be the content from those that may hold a form. */
final class PlainFile {

  private static final Pattern SUBJECT =
      Pattern.compile("(政府信息|政务|政務)\\s*公\\s*[开開]|主\\s*[动動]\\s*公\\s*[开開]");
  private static final int PREFIX = 1 << 18;

  private PlainFile() {}

  /** Whether a file is of a kind that holds forms only, or speaks of disclosure. */
  static boolean mayHoldForm(Path file) {
    return !Endings.isCommon(file) || speaksOfIt(file);
  }

  private static boolean speaksOfIt(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(PREFIX);
      return Utf16Bytes.isOne(start) // as a spreadsheet saves what is in it
          || SUBJECT.matcher(new String(start, CharsetGuess.of(start, 0, start.length))).find();
    } catch (IOException e) {
      return true; // the reader says what is wrong with it
    }
  }
}
