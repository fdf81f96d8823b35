package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import org.opendisclosure.model.text.Language;

/**
 * Writers of what was derived.
 *
 * <pre>{@code
 * try (DerivationWriter writer = Derivations.json(out, Language.ZH)) {
 *   writer.write(DerivedForm.of(file, Forms.read(file), Checker.builtIn()));
 * }
 * }</pre>
 */
public final class Derivations {

  private Derivations() {}

  /**
   * Sentences for people: each derived figure with its origin, the ranges of those that the rules
   * bound, the number of the others.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the sentences
   * @return a writer, to be closed by the caller
   */
  public static DerivationWriter text(Writer out, Language language) {
    return new DerivationText(out, language);
  }

  /**
   * One JSON array in UTF-8, one entry per form, as {@link ReportSchema#DERIVE} specifies it.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the messages
   * @return a writer, to be closed by the caller
   */
  public static DerivationWriter json(OutputStream out, Language language) {
    return new DerivationJson(out, language);
  }
}
