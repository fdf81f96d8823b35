package org.opendisclosure.io.quirks;

import java.util.Random;
import org.opendisclosure.model.Edition;

/** What real published forms do, in an order in which one can be done after the other. */
enum Quirk {
  AS_PRINTED("none", (document, random) -> {}),
  HYBRID("2021 with one-row 其他处理", (document, random) -> {}),
  HEADINGS("headings carry 0, a subtotal, — or nothing", StubQuirks::headings),
  BLANK_FOR_ZERO("blank where 0 is meant", FigureQuirks::blankForZero),
  BLANK_TOTALS("total column blank but for its last two rows", FigureQuirks::blankTotals),
  UNITS("units in cells", FigureQuirks::unitsInCells),
  SEPARATORS("thousands separators", FigureQuirks::separators),
  FULL_WIDTH("full-width digits", FigureQuirks::fullWidthDigits),
  BROKEN_CELLS("line breaks inside cells", FigureQuirks::lineBreaks),
  NBSP_CELLS("non-breaking spaces in cells", FigureQuirks::nonBreakingSpaces),
  MISTYPED("labels cut or mistyped as seen", LabelQuirks::mistyped),
  SLIPS("a character of a label lost, doubled or wrong", LabelQuirks::slips),
  TRADITIONAL("traditional characters", LabelQuirks::traditional),
  PUNCTUATION("half- and full-width punctuation mixed", LabelQuirks::mixedPunctuation),
  STRAY_SPACES("stray spaces inside labels", LabelQuirks::straySpaces),
  BROKEN_LABELS("line breaks inside labels", LabelQuirks::lineBreaks),
  NBSP_LABELS("non-breaking spaces in labels", LabelQuirks::nonBreakingSpaces),
  ONE_STUB("table three: labels in one column", StubQuirks::oneColumn),
  TWO_STUBS("table three: labels in two columns", StubQuirks::twoColumns),
  MISSING_ROW("rows missing", RowQuirks::missing),
  EXTRA_ROW("a row of one's own", RowQuirks::extra),
  DUPLICATE_ROW("a row twice", RowQuirks::duplicate),
  SWAPPED_ROWS("rows swapped", RowQuirks::swapped),
  ANY_ORDER("rows of a group in any order", RowQuirks::anyOrder),
  MERGES_LOST("merges lost", StubQuirks::mergesLost),
  MERGES_REPEATED("merged cells repeated in each row", StubQuirks::mergesRepeated),
  BLANK_COLUMNS("empty columns", RowQuirks::blankColumns),
  PAGE_BREAKS("page breaks in mid-group, page numbers", RowQuirks::pageBreaks),
  MISSING_HEADING("a column without heading", RowQuirks::missingHeading),
  FURNITURE("menus and foot of a page", PageQuirks::furniture),
  GBK("GBK / GB18030", (document, random) -> document.encodeInGbk());

  /** Changes a document. */
  interface Change {
    void apply(Document document, Random random);
  }

  private final String description;
  private final Change change;

  Quirk(String description, Change change) {
    this.description = description;
    this.change = change;
  }

  String description() {
    return description;
  }

  void apply(Document document, Random random) {
    change.apply(document, random);
  }

  /** Whether forms of an edition in a format can have it. */
  boolean isOf(Medium medium, Edition edition) {
    return switch (this) {
      case GBK -> medium.isText();
      case HYBRID -> edition == Edition.ANNUAL_REPORT_2021;
      case BLANK_TOTALS, ONE_STUB, TWO_STUBS -> edition != Edition.STATISTICS_2017;
      default -> true;
    };
  }
}
