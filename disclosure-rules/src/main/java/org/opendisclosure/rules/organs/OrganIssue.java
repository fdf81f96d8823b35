package org.opendisclosure.rules.organs;

import java.util.Locale;

/** What can be wrong with an organ in a roll-up. */
public enum OrganIssue {
  /** It is expected, but there is no form of it. */
  MISSING,
  /** Its form could not be read. */
  UNREAD,
  /** It is not on the list of expected organs; its form is counted. */
  UNEXPECTED,
  /** There are several forms of it; the first is counted. */
  TWICE,
  /** Its form is the consolidated form itself, which is not counted. */
  IS_CONSOLIDATED,
  /** Its form is the total of a table of forms, which is not counted. */
  STATED_TOTAL,
  /** Its form is of another edition and not counted. */
  OTHER_EDITION,
  /** Its form is of another year, quarter or period and not counted. */
  OTHER_PERIOD,
  /** Its form states no year and is counted. */
  UNDATED,
  /** Its form names no organ and is counted. */
  NAMELESS,
  /** The consolidated figures are short of the sums by its figures. */
  LEFT_OUT,
  /** The consolidated figures exceed the sums by its figures. */
  COUNTED_TWICE;

  /**
   * The name as files write it.
   *
   * @return such as {@code left-out}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
