package org.opendisclosure.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.RuleFileException.Problem;

/** Collects the problems of one rule file, so that all are told at once. */
public final class RuleProblems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final String file;
  private final Set<Problem> found = new LinkedHashSet<>();

  public RuleProblems(String file) {
    this.file = file;
  }

  public void add(Place place, String rule, Sentence message) {
    found.add(new Problem(file, place.line(), place.column(), rule, message));
  }

  public void add(Place place, Sentence message) {
    add(place, "", message);
  }

  int count() {
    return found.size();
  }

  /** Throws if there is any problem. */
  public void refuse() {
    if (!found.isEmpty()) {
      List<Problem> ordered = new ArrayList<>(found);
      ordered.sort(BY_PLACE);
      throw new RuleFileException(ordered);
    }
  }
}
