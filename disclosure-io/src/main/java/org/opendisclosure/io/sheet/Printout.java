package org.opendisclosure.io.sheet;

import java.util.List;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;

/**
 * What a form is printed on: a sheet, a page, a document. Texts come as they are; a medium that
 * must escape or neutralise them does so.
 */
public interface Printout {

  /** A field of the header; the value may be empty. */
  void header(String label, String value);

  /** The title of the form. */
  void title(String title);

  /** The title of a part that is a table. */
  void heading(String title);

  /** A table. */
  void table(PrintedForm form, PrintedTable table);

  /** A narrative part; the text may be empty. */
  void narrative(String title, String text);

  /** Cells below the form: a remark, a line without a place, an explanation. */
  void row(List<String> texts);
}
