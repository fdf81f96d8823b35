package org.opendisclosure.io.spring;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.opendisclosure.io.json.FormMappingException;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests in which Jackson 2 found a form that is not as it should be. */
@RestControllerAdvice
@Order(FormMappingHandler.BEFORE_SPRING)
public class FormMappingHandler {

  /** Before what Spring itself answers: Failed to read request. */
  public static final int BEFORE_SPRING = -1;

  private final FormProblems problems;

  /**
   * A handler.
   *
   * @param problems what makes problem details
   */
  public FormMappingHandler(FormProblems problems) {
    this.problems = problems;
  }

  /**
   * Answers.
   *
   * @param e what is wrong with the form
   * @return problem details
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> notRead(FormMappingException e) {
    List<JsonMappingException.Reference> path = e.getPath();
    return problems.notRead(
        BodyPath.of(
            path,
            JsonMappingException.Reference::getFieldName,
            JsonMappingException.Reference::getIndex),
        e.problems());
  }
}
