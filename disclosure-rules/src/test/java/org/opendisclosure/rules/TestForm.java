package org.opendisclosure.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Forms for tests: published ones from resources, and changed ones by {@code cell=value}. */
public final class TestForm {

  public static final StatisticsForm OTOG = read("otog-2017");
  public static final StatisticsForm JINPEN = read("jinpen-2018");
  public static final StatisticsForm LIUPANSHUI = read("liupanshui-2020");
  public static final StatisticsForm HUAIAN = read("huaian-2024");

  /** Invented: a large city in the format of 2019. */
  public static final StatisticsForm DONGJIANG = read("dongjiang-2020");

  public static final Map<String, StatisticsForm> PUBLISHED =
      Map.of("otog", OTOG, "jinpen", JINPEN, "liupanshui", LIUPANSHUI, "huaian", HUAIAN);

  private TestForm() {}

  private static StatisticsForm read(String name) {
    try (InputStream in = TestForm.class.getResourceAsStream(name + ".form")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return with(blank(edition(text)), text.split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Edition edition(String text) {
    return text.lines()
        .filter(line -> line.startsWith("edition="))
        .map(line -> Edition.find(line.substring("edition=".length())).orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  /** A form in which nothing is stated. */
  public static StatisticsForm blank(Edition edition) {
    Figures figures = Figures.builder(edition.catalogue()).build();
    return StatisticsForm.of(edition, Header.blank(), figures, List.of(), List.of());
  }

  /** The form with other figures; {@code cell=} makes a cell blank, other texts unreadable. */
  public static StatisticsForm with(StatisticsForm form, String... entries) {
    Figures.Builder figures = form.figures().toBuilder();
    Header.Builder header = Header.builder().from(form.getHeader());
    for (String entry : entries) {
      int sign = entry.indexOf('=');
      if (sign < 0 || entry.startsWith("#") || entry.startsWith("edition=")) {
        continue;
      }
      String key = entry.substring(0, sign).strip();
      String value = entry.substring(sign + 1).strip();
      if (!header(header, key, value)) {
        set(figures, form.edition().catalogue().get(key), value);
      }
    }
    return form.withHeader(header.build()).withFigures(figures.build());
  }

  private static boolean header(Header.Builder header, String key, String value) {
    switch (key) {
      case "organ" -> header.organ(value);
      case "year" -> header.year(Integer.parseInt(value));
      case "quarter" -> header.quarter(Integer.parseInt(value));
      case "period" -> header.period(value);
      case "scope" -> header.scope(value);
      case "creditCode" -> header.creditCode(value);
      case "layout" -> header.layout(value);
      case "level" ->
          header.level(value.isEmpty() ? Optional.empty() : Optional.of(OrganLevel.valueOf(value)));
      default -> {
        return false;
      }
    }
    return true;
  }

  public static void set(Figures.Builder figures, Cell cell, String value) {
    if (value.isEmpty()) {
      figures.blank(cell);
      return;
    }
    switch (cell.kind()) {
      case YES_NO -> figures.answer(cell, value.equals("是"));
      case TEXT -> figures.text(cell, value);
      case MONEY -> figures.amount(cell, new BigDecimal(value));
      default -> {
        if (value.matches("-?\\d+")) {
          figures.count(cell, Long.parseLong(value));
        } else {
          figures.unreadable(cell, value);
        }
      }
    }
  }
}
