package org.opendisclosure.io.sheet.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;

/** Recognises the edition of a sheet that does not name it, by its labels and column headings. */
public final class EditionGuess {

  private static final int LEAST = 3;

  private final Layouts layouts;

  public EditionGuess(Layouts layouts) {
    this.layouts = layouts;
  }

  /** The edition whose words occur most; among equals, the one in force in the report year. */
  public Optional<Edition> of(List<Row> rows, OptionalInt year) {
    Set<LabelKey> keys = new HashSet<>();
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (NumberLook.hasWord(row.field(i))) {
          keys.add(row.key(i));
        }
      }
    }
    Edition best = null;
    int most = LEAST - 1;
    boolean isTied = false;
    for (Edition edition : Edition.values()) {
      int score = 2 * score(edition, keys) + (isInForce(edition, year) ? 1 : 0);
      isTied = score == most || isTied && score < most;
      if (score > most) {
        best = edition;
        most = score;
        isTied = false;
      }
    }
    return isTied ? Optional.empty() : Optional.ofNullable(best);
  }

  private static boolean isInForce(Edition edition, OptionalInt year) {
    return year.isPresent()
        && year.getAsInt() >= edition.firstYear()
        && year.getAsInt() <= edition.lastYear().orElse(Integer.MAX_VALUE);
  }

  private int score(Edition edition, Set<LabelKey> keys) {
    Labels labels = Labels.of(edition, layouts);
    ColumnWords columns = ColumnWords.of(edition);
    int score = 0;
    for (LabelKey key : keys) {
      score += labels.isLine(key) || columns.isColumn(key) ? 1 : 0;
    }
    return score;
  }
}
