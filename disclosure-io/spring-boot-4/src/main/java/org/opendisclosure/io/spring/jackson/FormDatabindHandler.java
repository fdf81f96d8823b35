package org.opendisclosure.io.spring.jackson;

import org.opendisclosure.io.jackson.FormDatabindException;
import org.opendisclosure.io.spring.BodyPath;
import org.opendisclosure.io.spring.FormMappingHandler;
import org.opendisclosure.io.spring.FormProblems;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/**
 * Answers requests in which Jackson 3 found a form that is not as it should be; before the handler
 * for Jackson 2, whose exception is the cause of the one for Jackson 3.
 */
@RestControllerAdvice
@Order(FormMappingHandler.BEFORE_SPRING - 1)
public class FormDatabindHandler {

  private final FormProblems problems;

  /**
   * A handler.
   *
   * @param problems what makes problem details
   */
  public FormDatabindHandler(FormProblems problems) {
    this.problems = problems;
  }

  /**
   * Answers.
   *
   * @param e what is wrong with the form
   * @return problem details
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> notRead(FormDatabindException e) {
    String path =
        BodyPath.of(
            e.getPath(),
            JacksonException.Reference::getPropertyName,
            JacksonException.Reference::getIndex);
    return problems.notRead(path, e.problems());
  }
}
