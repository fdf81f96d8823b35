package org.opendisclosure.io.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.text.Sentence;

/** Makes an explained difference of one text for each {@link ExplanationField}. */
public final class ExplanationParser {

  private final List<String> texts;
  private final Consumer<Sentence> problems;

  private ExplanationParser(List<String> texts, Consumer<Sentence> problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** The explanation; empty, with a problem, if one of the required texts says nothing. */
  public static Optional<ExplainedDifference> read(
      List<String> texts, Consumer<Sentence> problems) {
    return new ExplanationParser(texts, problems).read();
  }

  private Optional<ExplainedDifference> read() {
    Optional<ReasonCode> code = ExplanationField.code(text(ExplanationField.CODE));
    List<String> cells = cells();
    Optional<ExplanationField> wrong = wrong(code, cells);
    if (code.isEmpty() || wrong.isPresent()) {
      ExplanationField field = wrong.orElse(ExplanationField.CODE);
      problems.accept(Problems.badExplanation(field.label(), text(field)));
      return Optional.empty();
    }
    ExplainedDifference.Builder explanation =
        ExplainedDifference.builder()
            .rule(name(ExplanationField.RULE))
            .fingerprint(name(ExplanationField.FINGERPRINT))
            .code(code.get())
            .text(text(ExplanationField.TEXT))
            .cells(cells);
    UnknownLines.stated(text(ExplanationField.WHO)).ifPresent(explanation::who);
    day().ifPresent(explanation::when);
    return Optional.of(explanation.build());
  }

  private Optional<ExplanationField> wrong(Optional<ReasonCode> code, List<String> cells) {
    if (!ExplainedDifference.isName(name(ExplanationField.RULE))) {
      return Optional.of(ExplanationField.RULE);
    } else if (!ExplainedDifference.isName(name(ExplanationField.FINGERPRINT))) {
      return Optional.of(ExplanationField.FINGERPRINT);
    } else if (code.isEmpty()) {
      return Optional.of(ExplanationField.CODE);
    } else if (text(ExplanationField.TEXT).isBlank()) {
      return Optional.of(ExplanationField.TEXT);
    }
    return cells.stream().allMatch(ExplainedDifference::isName)
        ? Optional.empty()
        : Optional.of(ExplanationField.CELLS);
  }

  private String text(ExplanationField field) {
    return field.ordinal() < texts.size() ? texts.get(field.ordinal()) : "";
  }

  private String name(ExplanationField field) {
    return text(field).strip();
  }

  private List<String> cells() {
    return Arrays.stream(text(ExplanationField.CELLS).split("[\\s,，、;；]+"))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private Optional<LocalDate> day() {
    String text = text(ExplanationField.WHEN);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = HeaderText.day(text);
    if (day.isEmpty()) {
      problems.accept(Problems.headerValue(text, ExplanationField.WHEN.label()));
    }
    return day;
  }
}
