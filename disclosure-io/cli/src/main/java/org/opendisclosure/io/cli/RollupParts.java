package org.opendisclosure.io.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.organs.Rollup;

/**
 * The parts of a roll-up as files give them. The one total that stands beside other forms in a
 * table is no part: the parts are held against it if they are all of that table, and nothing else
 * is to be consolidated.
 */
final class RollupParts {

  /** Year, quarter and part of it. */
  private record Time(OptionalInt year, OptionalInt quarter, Optional<String> period) {

    static Time of(StatisticsForm form) {
      Header header = form.getHeader();
      return new Time(header.getYear(), header.getQuarter(), header.getPeriod());
    }
  }

  /** A total that waits for the other forms of its file. */
  private record Total(String file, String source, StatisticsForm form) {}

  private final Rollup rollup;
  private final boolean isOpen;
  private final Map<String, Integer> read = new HashMap<>();
  private final Map<String, Time> times = new HashMap<>();
  private final List<Total> totals = new ArrayList<>();

  /**
   * No parts yet.
   *
   * @param rollup takes them
   * @param isOpen whether there is no consolidated form
   */
  RollupParts(Rollup rollup, boolean isOpen) {
    this.rollup = rollup;
    this.isOpen = isOpen;
  }

  void add(String file, Reading reading) {
    int number = read.merge(file, 1, Integer::sum);
    String source = number == 1 ? file : file + '#' + number;
    if (reading.form().isEmpty()) {
      rollup.addUnread(source);
      return;
    }
    StatisticsForm form = reading.form().get();
    if (Collected.isTotal(form.getHeader())) {
      totals.add(new Total(file, source, form));
    } else {
      times.putIfAbsent(file, Time.of(form));
      rollup.add(form, source);
    }
  }

  /** Takes the totals, when all forms are known. */
  void end() {
    for (Total total : totals) {
      if (!isOfTable(total)) {
        rollup.add(total.form(), total.source());
      } else if (isOpen && read.size() == 1) {
        rollup.total(total.form(), total.source());
      } else {
        rollup.setAside(total.form(), total.source());
      }
    }
  }

  /** Whether a total is the only one of its time in a file with other forms. */
  private boolean isOfTable(Total total) {
    Time time = Time.of(total.form());
    return times.containsKey(total.file())
        && totals.stream()
                .filter(other -> other.file().equals(total.file()))
                .filter(other -> Time.of(other.form()).equals(time))
                .count()
            == 1;
  }
}
