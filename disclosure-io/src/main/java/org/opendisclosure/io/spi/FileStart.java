package org.opendisclosure.io.spi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.CharsetGuess;

/** The first bytes of a file, by which its format is recognised. Not safe between threads. */
public final class FileStart {

  /** How many bytes are looked at; the header row of {@code wide} has about nine thousand. */
  public static final int LENGTH = 1 << 16;

  /** Containers of old office programs name what they hold in a place that may be anywhere. */
  private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  /** How much of them is looked at, which is as much as is read. */
  private static final int WHOLE = (1 << 24) + 1;

  private static final Pattern FIELD =
      Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*+([A-Za-z][A-Za-z0-9-]*:[ \\t])");
  private static final Pattern FIELDS_END = Pattern.compile("\r?\n\r?\n|\r\r");

  /** A field of the kind of letters that says of what the file is made. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?im)^(MIME-Version:|Content-Type:\\s*(multipart/(related|mixed|alternative)|text/html))");

  /** Where the name of an archive's first file stands; it has none of the fields before it. */
  private static final int PACKED_TYPE = 30;

  private final byte[] bytes;
  private @Nullable String characters;
  private @Nullable String text;
  private @Nullable List<String> lines;

  /**
   * The start of a file.
   *
   * @param bytes its first bytes
   */
  public FileStart(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * The start of a stream, whose bytes stay to be read.
   *
   * @param in the stream, with a buffer of {@link #LENGTH}
   * @return the start
   * @throws UncheckedIOException if the stream fails
   */
  public static FileStart of(BufferedInputStream in) {
    try {
      FileStart start = of(in, LENGTH);
      return start.characters().startsWith(CONTAINER) ? of(in, WHOLE) : start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileStart of(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] bytes = in.readNBytes(length);
    in.reset();
    return new FileStart(bytes);
  }

  /**
   * The bytes.
   *
   * @return a copy, of at most {@link #LENGTH} bytes unless it is a container of an old office
   *     program, of which all are looked at
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The bytes as characters, one each.
   *
   * @return the bytes in ISO 8859-1
   */
  public String characters() {
    if (characters == null) {
      characters = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return characters;
  }

  /**
   * The text of the file, as far as it is one.
   *
   * @return the text without its mark and the spaces around it
   */
  public String text() {
    if (text == null) {
      String decoded = new String(bytes, CharsetGuess.of(bytes, 0, bytes.length));
      text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).strip();
    }
    return text;
  }

  /**
   * The lines of the text.
   *
   * @return those that are not blank
   */
  public List<String> lines() {
    if (lines == null) {
      lines = text().lines().filter(line -> !line.isBlank()).toList();
    }
    return lines;
  }

  /**
   * Whether these characters stand first, behind white space and the mark of a text.
   *
   * @param signature characters of ASCII
   * @return true if the first other bytes are they
   */
  public boolean opensWith(String signature) {
    int first = 0;
    while (first < bytes.length && isSpaceOrMark(bytes[first])) {
      first++;
    }
    return characters().startsWith(signature, first);
  }

  private static boolean isSpaceOrMark(byte b) {
    return b > 0 && b <= ' ' || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
  }

  /**
   * Whether the file is a zip archive with something in a folder.
   *
   * @param folder the name of the folder, in the archive's root
   * @return true if the start of such an entry is among the first bytes
   */
  public boolean isArchiveWith(String folder) {
    return characters().startsWith("PK")
        && Pattern.compile("PK\\x03\\x04[\\x00-\\xff]{26}/?" + Pattern.quote(folder) + "[/\\\\]")
            .matcher(characters())
            .find();
  }

  /**
   * Whether the file is a zip archive with a file in its root.
   *
   * @param name the name of the file
   * @return true if the start of such an entry is among the first bytes
   */
  public boolean isArchiveOf(String name) {
    return characters().startsWith("PK")
        && Pattern.compile("PK\\x03\\x04[\\x00-\\xff]{26}/?" + Pattern.quote(name))
            .matcher(characters())
            .find();
  }

  /**
   * Whether the file says of itself that it is an OpenDocument, packed or flat.
   *
   * @param kind such as {@code text}
   * @return true if its type is among the first bytes
   */
  public boolean isOpenDocument(String kind) {
    String type = "application/vnd.oasis.opendocument." + kind;
    return characters().startsWith("PK")
        ? characters().startsWith("mimetype" + type, PACKED_TYPE)
        : opensWith("<") && Pattern.compile("mimetype=[\"']" + type).matcher(text()).find();
  }

  /**
   * Whether the file is a web page saved as one file, or a letter with a page in it.
   *
   * @return true if it starts with fields of which one says that parts or a page follow
   */
  public boolean isWebArchive() {
    Matcher field = FIELD.matcher(characters());
    if (!field.lookingAt()) {
      return false;
    }
    String start = characters().substring(field.start(1));
    return PARTS.matcher(FIELDS_END.split(start, 2)[0]).find();
  }
}
