package org.opendisclosure.io.copy;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.NumberLook;

/**
 * What is asked of the rows below a head that was put together from its words: none of them may fit
 * by chance.
 *
 * @param isUnmarked whether nothing but the words says where a row ends
 * @param hasGap whether a blank cell stands between the headings, so that a column may be empty
 */
record CopyFit(
    CopyWords words, CopyHead head, boolean isUnmarked, boolean hasGap, boolean hasSpare) {

  private static final Pattern NUMBERED =
      Pattern.compile("[(（]?[\\d０-９]{1,2}(\\s*[.．、:：)）]+\\s*\\p{L}{2}|\\p{L}{6})");

  /** Whether a row may be one below the head, which must have as many columns as the form. */
  boolean isClear(String label, List<String> values) {
    if (head.kind() == CopyHead.Kind.LIST) {
      return true;
    }
    int printed = words.width(label);
    boolean fits = printed == 0 ? words.isWidth(head.width()) : printed == head.width();
    return fits && !(hasGap && !isUnmarked) && isWhole(values);
  }

  /** Whether no cell is left out at the end, and none is a piece of a text. */
  boolean isWhole(List<String> values) {
    boolean lacksSpare =
        hasSpare && values.size() == head.width() && values.get(values.size() - 1).isEmpty();
    return !lacksSpare
        && !(hasGap && values.size() > head.width())
        && !(head.kind() == CopyHead.Kind.REVIEW && isUnmarked && hasGap && hasSpare)
        && !(head.kind() == CopyHead.Kind.REVIEW && isUnmarked && values.size() > head.width())
        && !(isUnmarked && values.stream().anyMatch(CopyFit::isText));
  }

  /** Whether words stand in a value and no figure, but at most the number of a label. */
  private static boolean isText(String value) {
    return NumberLook.hasWord(value)
        && (value.chars().noneMatch(Character::isDigit) || NUMBERED.matcher(value).lookingAt());
  }
}
