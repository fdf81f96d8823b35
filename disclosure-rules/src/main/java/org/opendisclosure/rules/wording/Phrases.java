package org.opendisclosure.rules.wording;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Symbol;

/** The turns of phrase of which a message is made, in one language. */
interface Phrases {

  /** Where a figure stands. */
  String place(String tableNumber, String row, String column);

  /** A figure that the form states. */
  String states(String place, String figure);

  /** A blank cell. */
  String leavesBlank(String place);

  /** A cell in which something stands that is no figure. */
  String unreadable(String place, String raw);

  /** A figure that the form does not state but that follows from others. */
  String follows(String place, String figure);

  /** What is known of a sum, the places of it that are blank, and what these must come to. */
  String asFarAsKnown(String known, List<String> blanks, int more, Optional<String> needed);

  /** How figures must compare with a number of the rule. */
  String demanded(Symbol symbol, String number);

  /** What is missing, and the figure that it must be. */
  String mustBe(String missing, String figure);

  /** Text that is no figure is not replaced by what it must be. */
  String kept();

  /** A sum that gives a missing figure; the terms may be empty. */
  String fromSum(String terms);

  /** Another figure that gives the missing one, and what the other terms of its sum make. */
  String fromTotal(String total, Optional<String> others);

  /** Several figures that are added up on the left side; the sum is empty if one is blank. */
  String together(List<String> figures, Optional<String> sum);

  /** What is compared with a number of the rule. */
  String against(Symbol symbol, String number);

  /** What is compared with one other figure. */
  String againstCell(Symbol symbol, String place, String figure, Optional<String> difference);

  /** What is compared with what other figures make; the terms may be empty. */
  String againstSum(Symbol symbol, String sum, String terms, Optional<String> difference);

  /** What is compared with the sum of the lines under a heading. */
  String againstLines(String sum, Optional<String> difference);

  /** What is compared with other figures of which some are blank. */
  String againstBlanks(String known);

  /** What the header says about the power to make rules. */
  String makesRules(Optional<Boolean> power);

  /** Lines in which figures stand. */
  String given(List<String> rows);

  /** One fact beside another that does not go with it. */
  String contrast(String first, String second);

  /** Facts side by side. */
  String list(List<String> facts);

  /** Cells that are blank, the first few of them by name. */
  String undecided(List<String> facts, int more);

  /** How many of the figures of a comparison are not stated but follow from others. */
  String derivedFrom(int figures);

  /** Figures that follow from others and decide a rule, the first few of them by name. */
  String settled(List<String> facts, int more);

  /** The whole message. */
  String message(String facts, String statement);
}
