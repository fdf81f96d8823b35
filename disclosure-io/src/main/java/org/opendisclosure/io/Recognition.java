package org.opendisclosure.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.csv.CsvSeparator;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.text.CharsetGuess;

/** Tells the format of a file from its first bytes. */
final class Recognition {

  /** How many bytes are looked at; the header row of {@code wide} has about nine thousand. */
  static final int PREFIX = 1 << 16;

  private static final List<String> LONG_COLUMNS = List.of("cell", "value");
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String WIDE_COLUMN = "edition";
  private static final Pattern WORKBOOK =
      Pattern.compile("PK\\x03\\x04[\\x00-\\xff]{26}/?xl[/\\\\]");
  private static final Pattern WORD = Pattern.compile("PK\\x03\\x04[\\x00-\\xff]{26}/?word[/\\\\]");
  private static final Pattern CELL = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \t]+[^\\s#]");
  private static final Pattern TABLE = Pattern.compile("(?im)^<table\\b");
  private static final Pattern PIPES =
      Pattern.compile("(?m)^\\|[ \\t]*:?-{2,}[-: \\t|]*\\|[ \\t]*$");
  private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype|html|body)\\b");

  private Recognition() {}

  /** The format; of a text without a known header row, the separators of its lines decide. */
  static Format of(byte[] prefix) {
    if (isPdf(prefix)) {
      return Format.PDF;
    }
    String start = text(prefix).strip();
    if (start.startsWith("{") || start.startsWith("[")) {
      return Format.JSON;
    }
    if (isTaggedMarkdown(start)) {
      return Format.MARKDOWN;
    }
    if (start.startsWith("<")) {
      return Format.HTML;
    }
    List<String> names = CsvSeparator.names(start);
    if (names.containsAll(LONG_COLUMNS)) {
      return Format.LONG;
    }
    return names.contains(WIDE_COLUMN) || names.stream().anyMatch(Recognition::isCellName)
        ? Format.WIDE
        : TextGuess.of(start);
  }

  /** Whether PDF starts behind white space; most of its bytes are no text. */
  private static boolean isPdf(byte[] prefix) {
    int start = 0;
    while (start < prefix.length && isSpaceOrMark(prefix[start])) {
      start++;
    }
    int end = Math.min(prefix.length, start + PDF.length);
    return Arrays.equals(prefix, start, end, PDF, 0, PDF.length);
  }

  private static boolean isSpaceOrMark(byte b) {
    return b > 0 && b <= ' ' || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
  }

  /**
   * Whether text or headings of Markdown stand around tables in tags, or tables of bars between
   * tags, which are no whole page.
   */
  private static boolean isTaggedMarkdown(String start) {
    boolean isTagged = start.startsWith("<");
    if (start.indexOf('<') < 0 || isTagged && PAGE.matcher(start).find()) {
      return false;
    }
    boolean isMarkdown =
        TABLE.matcher(start).find()
            ? !isTagged || HEADING.matcher(start).find()
            : isTagged && PIPES.matcher(start).find();
    return isMarkdown && (isTagged || !PAGE.matcher(start).find());
  }

  /** The format of a packed office document, told by the names of the files in it. */
  static Optional<Format> packed(byte[] prefix) {
    String bytes = new String(prefix, StandardCharsets.ISO_8859_1);
    if (!bytes.startsWith("PK")) {
      return Optional.empty();
    }
    if (WORKBOOK.matcher(bytes).find()) {
      return Optional.of(Format.XLSX);
    }
    return WORD.matcher(bytes).find() ? Optional.of(Format.DOCX) : Optional.empty();
  }

  private static boolean isCellName(String name) {
    return CELL.matcher(name).matches();
  }

  private static String text(byte[] prefix) {
    String text = new String(prefix, CharsetGuess.of(prefix, 0, prefix.length));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The first bytes of a file, which stay to be read. */
  static byte[] prefix(BufferedInputStream in) {
    try {
      in.mark(PREFIX);
      byte[] bytes = in.readNBytes(PREFIX);
      in.reset();
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
