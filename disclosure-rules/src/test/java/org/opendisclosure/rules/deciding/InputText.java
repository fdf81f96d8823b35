package org.opendisclosure.rules.deciding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;

/** The text of which an input hash is, put together as its specification says. */
final class InputText {

  private InputText() {}

  static String of(StatisticsForm form, Layout layout) {
    OptionalInt year = form.getHeader().getYear();
    StringBuilder text = new StringBuilder("opendisclosure form 1\n");
    line(text, "edition", form.edition().id());
    line(text, "layout", layout.id());
    line(text, "level", form.getHeader().getLevel().map(OrganLevel::id).orElse(""));
    line(text, "year", year.isPresent() ? String.valueOf(year.getAsInt()) : "");
    Figures figures = form.figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (!figures.isBlank(cell)) {
        String sign = figures.isStated(cell) ? "" : "?";
        line(text, cell.name() + sign, Values.written(figures, cell));
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    text.append(name).append('=').append(escaped).append('\n');
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
