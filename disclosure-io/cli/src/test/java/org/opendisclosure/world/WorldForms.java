package org.opendisclosure.world;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;

/** The forms that other programs are given: one of each layout, and the samples. */
final class WorldForms {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final List<String> PUBLISHED =
      List.of("huaian-city-2024", "liupanshui-housing-2020", "otog-housing-2017");

  private long last;

  private WorldForms(long first) {
    this.last = first;
  }

  /** Forms whose figures all differ, so that one in a wrong place is seen; then real ones. */
  static List<StatisticsForm> all() {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Layout layout : Layouts.builtIn().all()) {
      forms.add(of(layout, 1000 + forms.size()));
    }
    for (String name : PUBLISHED) {
      forms.add(Forms.read(SAMPLES.resolve(name + ".csv")).form().orElseThrow());
    }
    return forms;
  }

  /** A form without a blank figure; the figures count up from the first in steps of seven. */
  static StatisticsForm of(Layout layout, long first) {
    WorldForms numbers = new WorldForms(first);
    Figures.Builder figures = Figures.builder(layout.edition().catalogue());
    for (LayoutLine line : layout.lines()) {
      line.line().cells().forEach(cell -> numbers.state(cell, figures));
    }
    Header header =
        Header.builder()
            .organ("某" + first + "市人民政府")
            .year(layout.edition().firstYear() + 1)
            .layout(layout.id())
            .build();
    return StatisticsForm.of(
        layout.edition(), header, figures.build(), List.of(), List.of(), List.of());
  }

  private void state(Cell cell, Figures.Builder figures) {
    if (UnitCells.isUnit(cell)) {
      return;
    }
    switch (cell.kind()) {
      case COUNT -> figures.count(cell, next());
      case CHANGE -> figures.count(cell, next() % 2 == 0 ? last : -last);
      case YES_NO -> figures.answer(cell, next() % 2 == 0);
      case MONEY -> {
        figures.amount(cell, BigDecimal.valueOf(next(), 2));
        UnitCells.of(cell).ifPresent(unit -> figures.text(unit, "万元"));
      }
      case TEXT -> {
        if (cell.line().table().isNarrative()) {
          figures.text(cell, "本机关认真贯彻落实《中华人民共和国政府信息公开条例》。");
        }
      }
      case HEADING -> {}
    }
  }

  private long next() {
    last += 7;
    return last;
  }
}
