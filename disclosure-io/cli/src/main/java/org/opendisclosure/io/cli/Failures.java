package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.model.layout.LayoutException;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.years.SuccessionException;

/** What a command threw: what a user can mend is told in a sentence, anything else is a fault. */
final class Failures {

  private Failures() {}

  /** Says why a command failed and returns its exit code. */
  static int tell(Exception e, Console console, Language language) {
    PrintWriter err = console.err();
    if (console.failure().isPresent()) {
      return ExitCode.FAILURE;
    }
    if (e instanceof RuleFileException rules) {
      rules.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof LayoutException layout) {
      layout.problems().forEach(problem -> err.println(told(layout.file(), problem, language)));
    } else if (e instanceof SuccessionException succession) {
      succession.problems().forEach(problem -> err.println(problem.in(language)));
    } else if (e instanceof UncheckedIOException io) {
      err.println(FileProblem.of(io).in(language));
    } else if (e instanceof CannotRun cannot) {
      cannot.sentences().forEach(sentence -> err.println(sentence.in(language)));
    } else {
      return fault(e, console, language);
    }
    return ExitCode.FAILURE;
  }

  /** Says that this program is at fault. */
  static int fault(Throwable cause, Console console, Language language) {
    console.err().println(console.faults().noted(cause).sentence().in(language));
    return ExitCode.FAULT;
  }

  private static String told(String file, LayoutException.Problem problem, Language language) {
    String place = file + (problem.line() == 0 ? "" : ":" + problem.line());
    return language == Language.ZH ? place + ":" + problem.zh() : place + ": " + problem.en();
  }
}
