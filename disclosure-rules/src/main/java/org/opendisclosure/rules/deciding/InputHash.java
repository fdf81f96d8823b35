package org.opendisclosure.rules.deciding;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.Report;

/** The hash of a form as it was checked; {@link Report#inputHash} specifies the text. */
public final class InputHash {

  private static final byte[] END = {'\n'};

  /** For each edition and cell, what stands before the figure. */
  private static final Map<Edition, byte[][]> NAMES = new ConcurrentHashMap<>();

  private InputHash() {}

  public static String of(StatisticsForm form, Layout layout) {
    HashedText text = new HashedText();
    OptionalInt year = form.getHeader().getYear();
    text.add("opendisclosure form 1\n");
    line(text, "edition", form.edition().id());
    line(text, "layout", layout.id());
    line(text, "level", form.getHeader().getLevel().map(OrganLevel::id).orElse(""));
    line(text, "year", year.isPresent() ? String.valueOf(year.getAsInt()) : "");
    cells(text, form.figures(), names(form.edition()));
    return text.hash();
  }

  /** The hash of a text in UTF-8: 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HashedText.of(text);
  }

  private static byte[][] names(Edition edition) {
    return NAMES.computeIfAbsent(edition, key -> names(key.catalogue()));
  }

  private static byte[][] names(CellCatalogue catalogue) {
    return catalogue.cells().stream()
        .map(cell -> (cell.name() + '=').getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  private static void cells(HashedText text, Figures figures, byte[][] names) {
    for (Cell cell : figures.catalogue().cells()) {
      OptionalLong count = figures.findCount(cell);
      if (count.isPresent()) {
        text.add(names[cell.index()]).add(count.getAsLong()).add(END);
      } else if (figures.isStated(cell)) {
        line(text, cell.name(), Values.written(figures, cell));
      } else if (!figures.isBlank(cell)) {
        line(text, cell.name() + '?', Values.written(figures, cell));
      }
    }
  }

  /** What stands in a cell may have line breaks of its own. */
  private static void line(HashedText text, String name, String value) {
    StringBuilder line = new StringBuilder(name).append('=');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
    text.add(line.append('\n').toString());
  }
}
