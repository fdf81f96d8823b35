package org.opendisclosure.io.cli.files;

import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Engine;

/** A failure that this program did not expect: told with what is needed to find its cause. */
public record Fault(Throwable cause) {

  private static final String OWN = "org.opendisclosure.";

  /** What a user reads and reports. */
  public Sentence sentence() {
    String reference = reference();
    return Sentence.of(
        "程序内部错误,并非表格有误。请报告此错误,并附上文件:%s",
        "an error of this program, not of the form; please report it together with the file: %s",
        reference);
  }

  /** What went wrong where, in which version. */
  private String reference() {
    return cause.getClass().getName()
        + place().map(place -> " @ " + place).orElse("")
        + " · disclosure "
        + Engine.version();
  }

  /** The innermost place in this program's own code. */
  private Optional<String> place() {
    for (StackTraceElement element : cause.getStackTrace()) {
      if (element.getClassName().startsWith(OWN)) {
        String name = element.getClassName();
        return Optional.of(
            name.substring(name.lastIndexOf('.') + 1) + ':' + element.getLineNumber());
      }
    }
    return Optional.empty();
  }

  /** The same as a note of a file. */
  public Note note(String file) {
    return new Note(Note.Kind.REFUSED, file, 0, 0, "", "", sentence());
  }
}
