package org.opendisclosure.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings in which CSV is written. Reading recognises them from the content. */
public enum CsvEncoding {
  /** UTF-8 without byte-order mark. */
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  /** UTF-8 with byte-order mark, which Excel needs to open it correctly. */
  UTF_8_BOM("UTF-8-BOM", StandardCharsets.UTF_8),
  /** GB18030, which holds all of Unicode and of which GBK is a part. */
  GB18030("GB18030", Charset.forName("GB18030"));

  private static final int BOM = 0xFEFF;

  private final String id;
  private final Charset charset;

  CsvEncoding(String id, Charset charset) {
    this.id = id;
    this.charset = charset;
  }

  /**
   * Finds an encoding by name.
   *
   * @param name such as {@code utf-8}, {@code UTF-8-BOM}, {@code gb18030} or {@code GBK}, in any
   *     case
   * @return the encoding; for GBK and GB2312 it is GB18030, which contains them; empty if the name
   *     is none of them
   */
  public static Optional<CsvEncoding> find(String name) {
    return switch (name.toUpperCase(Locale.ROOT).replace('_', '-')) {
      case "UTF-8", "UTF8" -> Optional.of(UTF_8);
      case "UTF-8-BOM", "UTF8-BOM", "UTF-8-SIG" -> Optional.of(UTF_8_BOM);
      case "GB18030", "GBK", "GB2312" -> Optional.of(GB18030);
      default -> Optional.empty();
    };
  }

  /**
   * The name, as command lines write it.
   *
   * @return such as {@code UTF-8-BOM}
   */
  public String id() {
    return id;
  }

  /**
   * A writer that fails at characters that are none, such as half of a surrogate pair.
   *
   * @param out the target; closed with the writer
   * @return a writer that has written the byte-order mark, if there is one
   * @throws UncheckedIOException if the target fails
   */
  public Writer writer(OutputStream out) {
    Writer writer =
        new OutputStreamWriter(
            out,
            charset
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    if (this == UTF_8_BOM) {
      try {
        writer.write(BOM);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return writer;
  }
}
