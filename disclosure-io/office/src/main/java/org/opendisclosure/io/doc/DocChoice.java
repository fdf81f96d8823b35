package org.opendisclosure.io.doc;

import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.NilPICFAndBinData;

/** The list to choose from of a form field, kept in the stream of data. */
final class DocChoice {

  /** The number of a choice that nobody has made. */
  private static final int NOT_CHOSEN = 25;

  private DocChoice() {}

  /** The entry that is chosen, else the one it starts with; empty if it is no such list. */
  static String of(byte[] data, int at) {
    if (at < 0 || at >= data.length) {
      return "";
    }
    try {
      byte[] field = new NilPICFAndBinData(data, at).getBinData();
      FFData told = new FFData(field, 0);
      String[] entries = told.getDropList();
      int chosen = field[4] >> 2 & 0x1F;
      int place = chosen == NOT_CHOSEN ? told.getDefaultDropDownItemIndex() : chosen;
      return entries == null || place >= entries.length ? "" : entries[place];
    } catch (RuntimeException e) {
      return ""; // the library says by many kinds of exceptions that it is no such list
    }
  }
}
