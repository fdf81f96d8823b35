package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.SOME_TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.named;
import static org.opendisclosure.io.report.json.Shapes.orNull;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.narrative.Narrative;

/** What a check found, as one array with an entry for each form. */
public final class CheckDocument {

  private static final Shape<String> SHA256 = named("sha256", "", Shapes.pattern("^[0-9a-f]{64}$"));

  private CheckDocument() {}

  /**
   * The document.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<FileEntry<Report>> in(Language language) {
    return Document.array(
        "check",
        "检查报告 · Report of a check",
        "One entry per form, in the order of reading; a file of which no form could be read has"
            + " one entry, too.",
        form(language));
  }

  private static ObjectShape<FileEntry<Report>> form(Language language) {
    CommonShapes common = new CommonShapes(language);
    FindingShapes findings = new FindingShapes(common);
    ObjectShape<FileEntry<Report>> form =
        FileEntry.<Report>fields(
                "form",
                """
                fileHash: the SHA-256 of the bytes of the whole file; null if it was not \
                worked out
                engine: the version of the library
                ruleSets: the rule sets that were applied, the built-in one first
                profile: the profile, and what of it applies to the form's edition; null if \
                there is none
                inputHash: the same for the same figures in any file; null if no form could \
                be read
                verdict: only rules of severity error count, and no finding that is \
                explained; undetermined if blanks leave it open or no form could be read
                findings: what is violated, then what is undetermined, then what only \
                derived figures make hold; of each the gravest first, then in printed order
                contradictions: error rules that no filling of the blanks satisfies \
                together, though none is violated by itself; those of the fewest rules first
                candidates: stated figures of which each by itself may be the wrong one, \
                where blanks leave open what it would have to be; looked for where no \
                suspects are known
                unusedExplanations: explanations stored with the form that explain nothing \
                in it
                quotes: every figure that the narrative quotes, in the order of the text; \
                empty if there is none
                """)
            .with("fileHash", orNull(SHA256), FileEntry::hash)
            .with("engine", SOME_TEXT, entry -> Engine.version())
            .all(FormShapes.HEAD, entry -> entry.found().map(Report::form))
            .with(
                "ruleSets",
                list(CommonShapes.RULE_SET),
                entry -> entry.found().map(Report::ruleSets).orElse(List.of()))
            .with(
                "profile",
                orNull(FindingShapes.PROFILE),
                entry -> entry.found().filter(report -> report.profile().isPresent()))
            .with("inputHash", orNull(SHA256), entry -> entry.found().map(Report::inputHash))
            .with(
                "verdict",
                CommonShapes.VERDICT,
                entry -> entry.found().map(Report::verdict).orElse(Verdict.UNDETERMINED))
            .with(
                "findings",
                list(findings.finding()),
                entry -> entry.found().map(CheckDocument::all).orElse(List.of()))
            .with(
                "contradictions",
                list(common.contradiction()),
                entry -> entry.found().map(Report::contradictions).orElse(List.of()))
            .with(
                "candidates",
                list(findings.candidate()),
                entry -> entry.found().map(Report::candidates).orElse(List.of()))
            .with(
                "unusedExplanations",
                list(findings.unused()),
                entry -> entry.found().map(Report::unusedExplanations).orElse(List.of()))
            .with(
                "quotes",
                list(FindingShapes.QUOTE),
                entry ->
                    entry
                        .found()
                        .flatMap(Report::narrative)
                        .map(Narrative::quotes)
                        .orElse(List.of()));
    return form.with("numbers", FormShapes.NUMBERS, FileEntry::numbers)
        .with("notes", list(FormShapes.note(common)), FileEntry::notes);
  }

  private static List<Finding> all(Report report) {
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(report.settled());
    return findings;
  }
}
