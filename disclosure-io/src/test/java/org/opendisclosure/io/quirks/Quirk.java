package org.opendisclosure.io.quirks;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;

/** What real published forms do. */
enum Quirk {
  AS_PRINTED("none", (document, random) -> {}),
  HEADINGS("headings carry 0, a subtotal, — or nothing", StubQuirks::headings),
  BLANK_FOR_ZERO("blank where 0 is meant", FigureQuirks::blankForZero),
  BLANK_TOTALS("total column blank but for its last two rows", FigureQuirks::blankTotals),
  UNITS("units in cells", FigureQuirks::unitsInCells),
  SEPARATORS("thousands separators", FigureQuirks::separators),
  FULL_WIDTH("full-width digits", FigureQuirks::fullWidthDigits),
  STRAY_SPACES("stray spaces inside labels", LabelQuirks::straySpaces),
  BROKEN_LABELS("line breaks inside labels", LabelQuirks::lineBreaks),
  BROKEN_CELLS("line breaks inside cells", FigureQuirks::lineBreaks),
  NBSP_LABELS("non-breaking spaces in labels", LabelQuirks::nonBreakingSpaces),
  NBSP_CELLS("non-breaking spaces in cells", FigureQuirks::nonBreakingSpaces),
  PUNCTUATION("half- and full-width punctuation mixed", LabelQuirks::mixedPunctuation),
  MISTYPED("labels cut or mistyped as seen", LabelQuirks::mistyped),
  SLIPS("a character of a label lost, doubled or wrong", LabelQuirks::slips),
  ONE_STUB("table three: labels in one column", StubQuirks::oneColumn),
  TWO_STUBS("table three: labels in two columns", StubQuirks::twoColumns),
  MERGES_LOST("merges lost", StubQuirks::mergesLost),
  MERGES_REPEATED("merged cells repeated in each row", StubQuirks::mergesRepeated),
  PAGE_BREAKS("page breaks in mid-group, page numbers", RowQuirks::pageBreaks),
  HYBRID("2021 with one-row 其他处理", (document, random) -> {}),
  TRADITIONAL("traditional characters", LabelQuirks::traditional),
  GBK("GBK / GB18030", (document, random) -> document.encodeInGbk()),
  MISSING_ROW("rows missing", RowQuirks::missing),
  EXTRA_ROW("a row of one's own", RowQuirks::extra),
  DUPLICATE_ROW("a row twice", RowQuirks::duplicate),
  SWAPPED_ROWS("rows swapped", RowQuirks::swapped),
  ANY_ORDER("rows of a group in any order", RowQuirks::anyOrder),
  MISSING_HEADING("a column without heading", RowQuirks::missingHeading),
  BLANK_COLUMNS("empty columns", RowQuirks::blankColumns),
  FURNITURE("menus and foot of a page", PageQuirks::furniture);

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

  /** Those that everybody can read: all but wrong labels, and figures that contradict. */
  static Stream<Quirk> usual() {
    Set<Quirk> unusual = EnumSet.of(SLIPS, DUPLICATE_ROW, MISSING_HEADING);
    return Stream.of(values()).filter(quirk -> !unusual.contains(quirk));
  }

  /** Whether forms of an edition can have it. */
  boolean isOf(Edition edition) {
    return switch (this) {
      case HYBRID -> edition == Edition.ANNUAL_REPORT_2021;
      case BLANK_TOTALS, ONE_STUB, TWO_STUBS -> edition != Edition.STATISTICS_2017;
      default -> true;
    };
  }
}
