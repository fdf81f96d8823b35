package org.opendisclosure.io.report.mapped;

import java.util.function.Function;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.report.json.ReportParts;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.OpenCell;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;

/** What results consist of; each may be written alone. */
final class ResultParts {

  private ResultParts() {}

  static void add(Kinds kinds) {
    kinds.add(Finding.class, Kinds.once(ReportParts::finding), Function.identity());
    kinds.add(FindingCell.class, Kinds.once(ReportParts::cell), Function.identity());
    kinds.add(Suspect.class, Kinds.once(ReportParts::suspect), Function.identity());
    kinds.add(Candidate.class, Kinds.once(ReportParts::candidate), Function.identity());
    kinds.add(Contradiction.class, Kinds.once(ReportParts::contradiction), Function.identity());
    kinds.add(UnusedExplanation.class, Kinds.once(ReportParts::unused), Function.identity());
    kinds.add(DerivedCell.class, Kinds.once(ReportParts::derived), Function.identity());
    kinds.add(OpenCell.class, Kinds.once(ReportParts::open), Function.identity());
    kinds.add(RuleSet.class, Kinds.once(ReportParts::ruleSet), Function.identity());
    kinds.add(Note.class, Kinds.once(ReportParts::note), Function.identity());
    kinds.add(Numbers.class, Kinds.once(ReportParts::numbers), Function.identity());
  }
}
