package org.opendisclosure.rules.organs;

/** Whether the parts are said to be all that a consolidated form consolidates. */
public enum Completeness {
  /** They are: each figure that adds up must equal the sum; a difference is an error. */
  CLAIMED,
  /** They may not be: no figure may be less than the sum; a difference is a warning. */
  NOT_CLAIMED
}
