package org.opendisclosure.io.report.words;

import java.util.EnumMap;
import java.util.Map;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.PrintedCells;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Indicator;

/** Names indicators in the official words of their edition. */
public final class SeriesCells {

  private final Map<Edition, PrintedCells> byEdition = new EnumMap<>(Edition.class);

  public PrintedCell of(Indicator indicator) {
    return byEdition
        .computeIfAbsent(indicator.edition(), e -> new PrintedCells(Layouts.builtIn().official(e)))
        .of(indicator.cell());
  }
}
