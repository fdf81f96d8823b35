package org.opendisclosure.io.jackson;

import java.util.List;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.json.FormMappingException;
import org.opendisclosure.io.json.FormProblem;
import org.opendisclosure.model.text.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A form in a document of an application is not written exactly as it should be; all that is wrong
 * is listed. {@link #getPath()} leads to the form. What {@link FormMappingException}, its cause, is
 * to Jackson 2.
 *
 * @serial exclude
 */
public final class FormDatabindException extends DatabindException {

  private static final long serialVersionUID = 1L;

  private final FormMappingException found;

  FormDatabindException(JsonParser parser, FormMappingException found) {
    super(parser, found.getOriginalMessage(), parser.currentTokenLocation(), found);
    this.found = found;
  }

  /**
   * What is wrong, with its place in the form.
   *
   * @return at least one problem, in the order of the document
   */
  public List<FormProblem> problems() {
    return found.problems();
  }

  /**
   * What is wrong.
   *
   * @return at least one note, in the order of the document
   */
  public List<Note> notes() {
    return found.notes();
  }

  /**
   * What is wrong, for those who sent the document.
   *
   * @param language the language
   * @return one line for each note
   */
  public String message(Language language) {
    return found.message(language);
  }
}
