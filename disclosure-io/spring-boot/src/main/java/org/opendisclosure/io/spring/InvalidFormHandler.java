package org.opendisclosure.io.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers requests whose form breaks a constraint, which {@code @Valid} asks for. Handlers of the
 * application come first, and it leaves everything but forms to them or to Spring.
 */
@RestControllerAdvice
public class InvalidFormHandler {

  private static final String HEADER = "header.";

  private final FormProblems problems;

  /**
   * A handler.
   *
   * @param problems what makes problem details
   */
  public InvalidFormHandler(FormProblems problems) {
    this.problems = problems;
  }

  /**
   * Answers.
   *
   * @param e what is not valid
   * @return problem details
   * @throws MethodArgumentNotValidException if it is no form that is not valid
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> notValid(MethodArgumentNotValidException e)
      throws MethodArgumentNotValidException {
    if (!(e.getTarget() instanceof StatisticsForm form)) {
      throw e;
    }
    List<Map<String, Object>> items =
        e.getAllErrors().stream().map(error -> item(error, form)).toList();
    return problems.notValid(items);
  }

  private static Map<String, Object> item(ObjectError error, StatisticsForm form) {
    String path = error instanceof FieldError field ? field.getField() : "";
    String raw = error instanceof FieldError field ? text(field.getRejectedValue()) : "";
    String message = String.valueOf(error.getDefaultMessage());
    return FormProblems.item(path, label(path, form), 0, 0, raw, message);
  }

  /** As printed; empty for what is neither a cell nor a field of the header. */
  private static String label(String path, StatisticsForm form) {
    if (path.startsWith(HEADER)) {
      String field = path.substring(HEADER.length());
      return HeaderField.find(field).map(HeaderField::label).orElse("");
    }
    return form.edition().catalogue().find(path).map(InvalidFormHandler::label).orElse("");
  }

  private static String label(Cell cell) {
    String line = cell.line().label();
    return cell.column().isEmpty() ? line : line + " · " + cell.column();
  }

  private static String text(@Nullable Object value) {
    if (value instanceof OptionalLong number) {
      return String.valueOf(number.orElse(0));
    }
    return value instanceof Optional<?> some && some.isPresent()
        ? text(some.get())
        : String.valueOf(value);
  }
}
