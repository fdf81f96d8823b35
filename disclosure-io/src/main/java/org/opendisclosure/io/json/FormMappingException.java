package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.text.Language;

/**
 * A form in a document of an application is not written exactly as it should be; all that is wrong
 * is listed. {@link #getPath()} leads to the form.
 *
 * @serial exclude
 */
public final class FormMappingException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  private final FormProblem[] problems;

  FormMappingException(JsonParser parser, List<FormProblem> problems) {
    super(parser, lines(problems, Language.EN), parser.currentTokenLocation());
    this.problems = problems.toArray(new FormProblem[0]);
  }

  /**
   * What is wrong, with its place in the form.
   *
   * @return at least one problem, in the order of the document
   */
  public List<FormProblem> problems() {
    return List.of(problems);
  }

  /**
   * What is wrong.
   *
   * @return at least one note, in the order of the document
   */
  public List<Note> notes() {
    return Arrays.stream(problems).map(FormProblem::note).toList();
  }

  /**
   * What is wrong, for those who sent the document.
   *
   * @param language the language
   * @return one line for each note
   */
  public String message(Language language) {
    return lines(List.of(problems), language);
  }

  private static String lines(List<FormProblem> problems, Language language) {
    return problems.stream()
        .map(problem -> problem.note().in(language))
        .collect(Collectors.joining("\n"));
  }
}
