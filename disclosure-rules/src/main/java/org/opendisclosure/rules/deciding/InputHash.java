package org.opendisclosure.rules.deciding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.Report;

/** The hash of a form as it was checked; {@link Report#inputHash} specifies the text. */
public final class InputHash {

  /** Enough for the figures of any edition. */
  private static final int LENGTH = 1 << 14;

  private InputHash() {}

  public static String of(StatisticsForm form, Layout layout) {
    return sha256(text(form, layout));
  }

  /** The hash of a text in UTF-8: 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String text(StatisticsForm form, Layout layout) {
    OptionalInt year = form.getHeader().getYear();
    StringBuilder text = new StringBuilder(LENGTH).append("opendisclosure form 1\n");
    line(text, "edition", form.edition().id());
    line(text, "layout", layout.id());
    line(text, "level", form.getHeader().getLevel().map(OrganLevel::id).orElse(""));
    line(text, "year", year.isPresent() ? String.valueOf(year.getAsInt()) : "");
    Figures figures = form.figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      OptionalLong count = figures.findCount(cell);
      if (count.isPresent()) {
        text.append(cell.name()).append('=').append(count.getAsLong()).append('\n');
      } else if (figures.isStated(cell)) {
        line(text, cell.name(), Values.written(figures, cell));
      } else if (!figures.isBlank(cell)) {
        line(text, cell.name() + '?', Values.written(figures, cell));
      }
    }
    return text.toString();
  }

  /** What stands in a cell may have line breaks of its own. */
  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
    text.append('\n');
  }
}
