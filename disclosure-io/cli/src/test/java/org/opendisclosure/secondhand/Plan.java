package org.opendisclosure.secondhand;

import java.util.Random;
import org.opendisclosure.model.Edition;

/** How a form is laid out and put into a file; what a new plan holds is the plainest. */
final class Plan {

  final Edition edition;
  final Random random;
  final Supply supply;

  String organ = "某县某某局";
  int year;
  TitleKind title = TitleKind.ONE_LINE;
  boolean hasSubheadings;
  boolean hasUnknownLine;

  HeadOfFour four = HeadOfFour.THREE_ROWS;
  boolean hasTitleInTable;
  boolean hasBrokenLeaves;
  boolean hasSplitLeaves;
  int groupMisfit;

  int labelColumns = 3;
  boolean hasApplicants = true;
  boolean isTransposed;
  boolean isHybrid;

  boolean hasItems = true;
  boolean hasHeadingsOnce;
  boolean hasOtherHeadings;
  boolean hasRemark;
  boolean hasTablePerItem;
  boolean isShared;
  boolean hasShiftedSpans;

  Unit unit = Unit.PRINTED;
  String unitWord = "万元";

  Variant variant = Variant.EXTENDED;
  boolean hasLineNumbers;

  boolean isRagged;
  Merge merge = Merge.SPAN;
  TextLayout text = TextLayout.ROWS;
  FileKind file = FileKind.PLAIN;

  /** Where the unit of an amount stands. */
  enum Unit {
    /** As the form prints it; nowhere in the 2019 format. */
    PRINTED,
    /** In the heading or the column of units. */
    HEADING,
    /** Behind the amount in its cell. */
    CELL,
    /** On a line of its own above the table. */
    LINE,
    /** In the number format. */
    FORMAT
  }

  /** Whose statistics table. */
  enum Variant {
    NATIONAL,
    EXTENDED,
    NUMBERED
  }

  /** How the file itself is written. */
  enum FileKind {
    PLAIN,
    GBK,
    SEMICOLONS,
    TABS,
    TAB_AFTER,
    FORMULAS,
    STREAMED,
    SHEET_PER_TABLE,
    TEXT_NUMBERS
  }

  Plan(Edition edition, Random random) {
    this.edition = edition;
    this.random = random;
    this.supply = new Supply(random);
    this.year =
        switch (edition) {
          case STATISTICS_2017 -> random.nextInt(2014, 2019);
          case ANNUAL_REPORT_2019 -> random.nextInt(2019, 2024);
          case ANNUAL_REPORT_2021 -> random.nextInt(2021, 2026);
        };
  }

  boolean is2021() {
    return edition == Edition.ANNUAL_REPORT_2021;
  }

  boolean isList() {
    return edition == Edition.STATISTICS_2017;
  }
}
