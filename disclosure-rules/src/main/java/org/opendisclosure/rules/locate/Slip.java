package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of slip by which a typist turns one figure into another, the likeliest first. */
public enum Slip {
  /** Two neighbouring digits change places: 120 → 102. */
  DIGITS_TRANSPOSED,
  /** A digit is typed twice: 12 → 122. */
  DIGIT_DOUBLED,
  /** A zero too many or one place too far: 12 → 120. */
  TIMES_TEN,
  /** A zero too few: 120 → 12. */
  DIVIDED_BY_TEN,
  /** A digit is left out: 123 → 13. */
  DIGIT_DROPPED,
  /** A digit is typed that does not belong there: 13 → 173. */
  DIGIT_ADDED,
  /** A digit was read as one that looks alike, 1 and 7, 6 and 8, 3 and 8, 0 and 6: 120 → 720. */
  DIGIT_MISREAD,
  /** The key beside was hit, in the row of digits or on the number pad: 120 → 150. */
  KEY_BESIDE,
  /** One digit stands for another: 120 → 190. */
  DIGIT_REPLACED,
  /** The sign is lost or added: −3 → 3. */
  SIGN,
  /** Nothing was counted, or the figure was left out: 12 → 0. */
  ZEROED,
  /** One too many or too few: 12 → 13. */
  OFF_BY_ONE,
  /** Several digits are typed that do not belong there: 12 → 120,005. */
  DIGITS_ADDED,
  /** None of the above. */
  OTHER;

  /**
   * The identifier, as JSON output writes it.
   *
   * @return such as {@code digits-transposed}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final Set<String> LOOK_ALIKE = Set.of("17", "68", "38", "06");

  /** Neighbours in the row of digits, then beside and above each other on the number pad. */
  private static final Set<String> BESIDE =
      Set.of(
          "12", "23", "34", "45", "56", "67", "78", "89", "09", "14", "47", "25", "58", "36", "69",
          "01", "02");

  /**
   * The kind of which this is a special case.
   *
   * @return {@link #DIGIT_REPLACED} for a digit misread or a key beside; else this kind itself
   */
  public Slip general() {
    return this == DIGIT_MISREAD || this == KEY_BESIDE ? DIGIT_REPLACED : this;
  }

  /**
   * Every kind that turns the needed figure into the stated one.
   *
   * @param stated what stands there
   * @param needed what should stand there
   * @return at least one kind; {@link #OTHER} only alone
   */
  public static Set<Slip> all(long stated, long needed) {
    Set<Slip> kinds = EnumSet.noneOf(Slip.class);
    String typed = Long.toString(stated);
    String meant = Long.toString(needed);
    if (stated == -needed) {
      kinds.add(SIGN);
    }
    if (stated == 0) {
      kinds.add(ZEROED);
    }
    if (stated - needed == 1 || needed - stated == 1) {
      kinds.add(OFF_BY_ONE);
    }
    if ((stated < 0) == (needed < 0)) {
      digits(typed, meant, kinds);
    }
    return kinds.isEmpty() ? EnumSet.of(OTHER) : kinds;
  }

  /**
   * The likeliest kind that turns the needed figure into the stated one.
   *
   * @param stated what stands there
   * @param needed what should stand there
   * @return the kind
   */
  public static Slip likeliest(long stated, long needed) {
    return all(stated, needed).iterator().next();
  }

  private static void digits(String typed, String meant, Set<Slip> kinds) {
    int longer = typed.length() - meant.length();
    if (longer == 0) {
      List<Integer> different = differences(typed, meant);
      if (different.size() == 1) {
        replaced(typed.charAt(different.get(0)), meant.charAt(different.get(0)), kinds);
      } else if (different.size() == 2 && isTransposed(typed, meant, different)) {
        kinds.add(DIGITS_TRANSPOSED);
      }
    } else if (longer == 1) {
      inserted(typed, meant, kinds);
    } else if (longer > 1 && isWithin(meant, typed)) {
      kinds.add(DIGITS_ADDED);
    } else if (longer == -1 && isOneLonger(meant, typed)) {
      kinds.add(meant.equals(typed + "0") ? DIVIDED_BY_TEN : DIGIT_DROPPED);
    }
  }

  private static void replaced(char typed, char meant, Set<Slip> kinds) {
    String pair = "" + (char) Math.min(typed, meant) + (char) Math.max(typed, meant);
    kinds.add(DIGIT_REPLACED);
    if (LOOK_ALIKE.contains(pair)) {
      kinds.add(DIGIT_MISREAD);
    }
    if (BESIDE.contains(pair)) {
      kinds.add(KEY_BESIDE);
    }
  }

  /** Whether the longer text becomes the shorter by leaving out characters. */
  private static boolean isWithin(String shorter, String longer) {
    int found = 0;
    for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
      found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
    }
    return found == shorter.length();
  }

  private static void inserted(String typed, String meant, Set<Slip> kinds) {
    if (!isOneLonger(typed, meant)) {
      return;
    }
    if (typed.equals(meant + "0")) {
      kinds.add(TIMES_TEN);
    }
    kinds.add(isDoubled(typed, meant) ? DIGIT_DOUBLED : DIGIT_ADDED);
  }

  private static List<Integer> differences(String typed, String meant) {
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) != meant.charAt(i)) {
        different.add(i);
      }
    }
    return different;
  }

  private static boolean isTransposed(String typed, String meant, List<Integer> different) {
    int i = different.get(0);
    int j = different.get(1);
    return j == i + 1 && typed.charAt(i) == meant.charAt(j) && typed.charAt(j) == meant.charAt(i);
  }

  private static boolean isOneLonger(String longer, String shorter) {
    for (int i = 0; i < longer.length(); i++) {
      if (without(longer, i).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubled(String typed, String meant) {
    for (int i = 1; i < typed.length(); i++) {
      if (typed.charAt(i) == typed.charAt(i - 1) && without(typed, i).equals(meant)) {
        return true;
      }
    }
    return false;
  }

  private static String without(String text, int place) {
    return text.substring(0, place) + text.substring(place + 1);
  }
}
