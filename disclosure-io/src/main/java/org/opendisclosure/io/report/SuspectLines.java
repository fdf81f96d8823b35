package org.opendisclosure.io.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;

/** The lines of the cells that may be wrong; where there are several ways, one list of them. */
final class SuspectLines {

  private static final int LISTED = CellMarks.LISTED_SUSPECTS;

  private final Lines out;
  private final ReportWords words;

  SuspectLines(Lines out, ReportWords words) {
    this.out = out;
    this.words = words;
  }

  /** Findings that fail together share their suspects, which are told once. */
  void write(Report report) {
    Set<List<Suspect>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : report.findings()) {
      if (!finding.suspects().isEmpty() && told.add(finding.suspects())) {
        suspects(finding);
      }
    }
    report.findings().stream()
        .flatMap(finding -> words.search(finding).stream())
        .distinct()
        .forEach(this::suspect);
    report.candidates().stream()
        .limit(LISTED)
        .forEach(candidate -> suspect(words.say(candidate.message())));
  }

  private void suspects(Finding finding) {
    List<Suspect> listed = CellMarks.listed(finding);
    if (finding.suspects().size() == 1) {
      suspect(words.say(listed.get(0).message()));
    } else {
      suspect(words.ways(finding, LISTED));
      for (int i = 0; i < listed.size(); i++) {
        out.println("      " + words.way(i + 1, listed.get(i)));
      }
    }
    words.proof(finding).ifPresent(proof -> out.println("      " + proof));
  }

  private void suspect(String text) {
    out.println("  [" + words.suspect() + "] " + text);
  }
}
