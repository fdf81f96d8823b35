package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;

/** The title above a sheet that states organ and year nowhere else. */
public final class SheetTitle {

  private SheetTitle() {}

  /**
   * The rows of a sheet with organ and year from its title, unless rows of its own state them.
   *
   * @param rows all rows
   * @param notes takes what was taken from the title
   * @return the rows, before them what the title states
   */
  public static List<Row> stated(List<Row> rows, Notes notes) {
    ReportTitle title = new ReportTitle();
    rows.stream().takeWhile(Row::isOneText).forEach(title::line);
    title.find();
    List<Row> all = new ArrayList<>(title.header(rows, notes));
    rows.stream().filter(row -> !title.used().contains(row)).forEach(all::add);
    return all;
  }
}
