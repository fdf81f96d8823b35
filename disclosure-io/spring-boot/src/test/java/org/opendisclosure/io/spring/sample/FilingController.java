package org.opendisclosure.io.spring.sample;

import jakarta.validation.Valid;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

// begin
/** Takes forms and gives reports; there is nothing about JSON, files or languages in it. */
@RestController
public class FilingController {

  private final Checker checker;

  /**
   * A controller.
   *
   * @param checker with the rules of the properties
   */
  public FilingController(Checker checker) {
    this.checker = checker;
  }

  /** A form as JSON, valid and of any edition, and what the check finds in it. */
  @PostMapping("/reports")
  public Report check(@Valid @RequestBody StatisticsForm form) {
    return checker.check(form);
  }

  /** A form inside another object. */
  @PostMapping("/filings")
  public Filing file(@Valid @RequestBody Filing filing) {
    return filing;
  }

  /** A file of any format as the body. */
  @PutMapping("/readings")
  public Reading read(@RequestBody Reading reading) {
    return reading;
  }

  /** An uploaded file of any format. */
  @PostMapping("/readings")
  public Reading upload(@RequestPart Reading file) {
    return file;
  }
}
// end
