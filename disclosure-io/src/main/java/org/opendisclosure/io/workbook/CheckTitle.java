package org.opendisclosure.io.workbook;

import java.util.NavigableMap;

/** The title of the sheet on which a written workbook checks itself, which is no part of a form. */
public final class CheckTitle {

  /** The first text of the sheet, by which it is recognised. */
  public static final String TEXT = "勾稽检查(自动计算,不是填报内容)";

  private CheckTitle() {}

  static boolean isOn(SheetRows sheet) {
    NavigableMap<Integer, NavigableMap<Integer, String>> rows = sheet.rows();
    return !rows.isEmpty() && rows.firstEntry().getValue().containsValue(TEXT);
  }
}
