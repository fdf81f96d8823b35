package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import org.opendisclosure.rules.Language;

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
   * One JSON array in UTF-8, per form: {@code file, edition, organ, year, verdict, derived[] {cell,
   * table, row, column, raw, value, filled, rules[], message}, open[] {cell, table, row, column,
   * raw, min, max}, contradictions[] {message, rules[], fingerprint}, violations[] {rule, message,
   * fingerprint}, complete, notes[] {kind, file, line, column, label, raw, message}}. {@code raw}
   * is what stands in the cell and is no figure, {@code violations} are the error rules that fail.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the messages
   * @return a writer, to be closed by the caller
   */
  public static DerivationWriter json(OutputStream out, Language language) {
    return new DerivationJson(out, language);
  }
}
