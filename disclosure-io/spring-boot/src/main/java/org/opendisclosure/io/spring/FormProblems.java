package org.opendisclosure.io.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.json.FormProblem;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * What is wrong with a form as problem details (RFC 9457) with status 422: well-formed, but not
 * what a form may be. The extension {@code problems} lists all of it in the order of the document,
 * each with {@code path}, {@code label} (as printed), {@code line} and {@code column} of the body
 * (from 1, 0 if unknown), {@code raw} (what stood there) and {@code message} (what was expected).
 */
public class FormProblems {

  private static final int UNPROCESSABLE_CONTENT = 422;

  private static final Sentence NOT_READ =
      new Sentence("表的内容有误,未读取", "The form is not as it should be; it was not read");
  private static final Sentence NOT_VALID =
      new Sentence("表中有不允许的内容", "The form states what it may not state");
  private static final Sentence PLACES =
      new Sentence("有误之处:%d,逐项列于 problems", "Places that are wrong: %d; \"problems\" lists them");

  private final MessageLanguage language;

  /**
   * Problems.
   *
   * @param language the language of messages
   */
  public FormProblems(MessageLanguage language) {
    this.language = language;
  }

  /**
   * Answers that a form could not be read.
   *
   * @param path the names that lead to the form in the body, joined by dots; empty if it is the
   *     body
   * @param problems what is wrong
   * @return problem details in the language of the request
   */
  public ResponseEntity<ProblemDetail> notRead(String path, List<FormProblem> problems) {
    Language spoken = language.get();
    List<Map<String, Object>> listed =
        problems.stream().map(problem -> item(path, problem, spoken)).toList();
    return answer("urn:opendisclosure:form-not-read:1", NOT_READ, listed, spoken);
  }

  private static Map<String, Object> item(String path, FormProblem problem, Language language) {
    Note note = problem.note();
    String dot = path.isEmpty() || problem.path().isEmpty() ? "" : ".";
    String message = note.message().in(language);
    return item(
        path + dot + problem.path(), note.label(), note.line(), note.column(), note.raw(), message);
  }

  /** Answers that a form breaks constraints, of which each is an item. */
  ResponseEntity<ProblemDetail> notValid(List<Map<String, Object>> items) {
    return answer("urn:opendisclosure:form-not-valid:1", NOT_VALID, items, language.get());
  }

  /** One thing that is wrong. */
  static Map<String, Object> item(
      String path, String label, int line, int column, String raw, String message) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("path", path);
    item.put("label", label);
    item.put("line", line);
    item.put("column", column);
    item.put("raw", raw);
    item.put("message", message);
    return item;
  }

  private static ResponseEntity<ProblemDetail> answer(
      String type, Sentence title, List<Map<String, Object>> items, Language language) {
    ProblemDetail detail = ProblemDetail.forStatus(UNPROCESSABLE_CONTENT);
    detail.setType(URI.create(type));
    detail.setTitle(title.in(language));
    detail.setDetail(PLACES.in(language).formatted(items.size()));
    detail.setProperty("problems", items);
    return ResponseEntity.status(UNPROCESSABLE_CONTENT)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.ZH ? "zh" : "en")
        .body(detail);
  }
}
