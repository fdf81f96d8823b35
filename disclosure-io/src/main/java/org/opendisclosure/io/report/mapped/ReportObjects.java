package org.opendisclosure.io.report.mapped;

import java.util.Map;
import java.util.Set;
import org.opendisclosure.model.text.Language;

/**
 * The results that are written as objects, each by the document that the library itself writes of
 * it: one description for both.
 */
public final class ReportObjects {

  private static final Map<Class<?>, Kinds.Kind<?, ?>> KINDS = kinds();

  private ReportObjects() {}

  private static Map<Class<?>, Kinds.Kind<?, ?>> kinds() {
    Kinds kinds = new Kinds();
    FormResults.add(kinds);
    OtherResults.add(kinds);
    ResultParts.add(kinds);
    return kinds.byType();
  }

  /**
   * The types that are written.
   *
   * @return none of them has subtypes
   */
  public static Set<Class<?>> types() {
    return Set.copyOf(KINDS.keySet());
  }

  /**
   * The object that stands for a result.
   *
   * @param result of one of the types
   * @param language the language of the messages
   * @return JSON in UTF-8
   */
  public static byte[] json(Object result, Language language) {
    Kinds.Kind<?, ?> kind = KINDS.get(result.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("no report has a " + result.getClass().getName());
    }
    return kind.json(result, language);
  }
}
