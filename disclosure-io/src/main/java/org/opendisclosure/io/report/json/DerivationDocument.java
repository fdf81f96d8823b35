package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.list;

import java.util.List;
import java.util.function.Function;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Verdict;

/** What was derived, as one array with an entry for each form. */
public final class DerivationDocument {

  private DerivationDocument() {}

  /**
   * The document.
   *
   * @param language the language of the messages
   * @param violations the error rules that fail
   * @return its description
   */
  public static Document<FileEntry<Derivation>> in(
      Language language, Function<Report, List<Finding>> violations) {
    return Document.array(
        "derive",
        "推算结果 · What was derived",
        "One entry per form, in the order of reading; a file of which no form could be read has"
            + " one entry, too.",
        form(language, violations));
  }

  private static ObjectShape<FileEntry<Derivation>> form(
      Language language, Function<Report, List<Finding>> violations) {
    CommonShapes common = new CommonShapes(language);
    DerivationShapes cells = new DerivationShapes(common);
    ObjectShape<FileEntry<Derivation>> form =
        FileEntry.<Derivation>fields(
                "derivedForm",
                """
                verdict: of the form as it was stated, as the command check gives it; \
                undetermined if blanks leave it open or no form could be read
                derived: cells without a figure that can hold one figure only, each after \
                those that it follows from; empty if the figures contradict each other
                open: cells without a figure that may hold several, in printed order; empty \
                if the figures contradict each other
                contradictions: error rules that no filling of the blanks satisfies \
                together, though none is violated by itself; those of the fewest rules first
                violations: the error rules that fail, without those that are explained
                complete: false if the search was cut off, so that more might be derived and \
                ranges might be narrower, or if no form could be read
                """)
            .all(FormShapes.HEAD, entry -> entry.found().map(found -> found.report().form()))
            .with(
                "verdict",
                CommonShapes.VERDICT,
                entry ->
                    entry
                        .found()
                        .map(found -> found.report().verdict())
                        .orElse(Verdict.UNDETERMINED))
            .with(
                "derived",
                list(cells.derived()),
                entry -> entry.found().map(Derivation::derived).orElse(List.of()))
            .with(
                "open",
                list(DerivationShapes.OPEN),
                entry -> entry.found().map(Derivation::open).orElse(List.of()))
            .with(
                "contradictions",
                list(common.contradiction()),
                entry -> entry.found().map(Derivation::contradictions).orElse(List.of()))
            .with(
                "violations",
                list(cells.violation()),
                entry -> entry.found().map(Derivation::report).map(violations).orElse(List.of()))
            .with(
                "complete",
                FLAG,
                entry -> entry.found().filter(Derivation::isComplete).isPresent());
    return form.with("numbers", FormShapes.NUMBERS, FileEntry::numbers)
        .with("notes", list(FormShapes.note(common)), FileEntry::notes);
  }
}
