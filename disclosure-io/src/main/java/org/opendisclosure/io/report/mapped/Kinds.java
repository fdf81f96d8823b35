package org.opendisclosure.io.report.mapped;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.opendisclosure.io.report.json.Document;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.model.text.Language;

/** How each type of result is written. */
final class Kinds {

  /** A type, the kind of document it is written as, and what of that it makes. */
  record Kind<T, D>(Class<T> type, Function<Language, Document<D>> document, Function<T, D> value) {

    byte[] json(Object result, Language language) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonOutput.write(document.apply(language), value.apply(type.cast(result)), out);
      return out.toByteArray();
    }
  }

  private final Map<Class<?>, Kind<?, ?>> kinds = new LinkedHashMap<>();

  <T, D> void add(Class<T> type, Function<Language, Document<D>> document, Function<T, D> value) {
    kinds.put(type, new Kind<>(type, document, value));
  }

  Map<Class<?>, Kind<?, ?>> byType() {
    return Map.copyOf(kinds);
  }

  /** The same document for each language every time. */
  static <D> Function<Language, Document<D>> once(Function<Language, Document<D>> make) {
    Map<Language, Document<D>> made = new ConcurrentHashMap<>();
    return language -> made.computeIfAbsent(language, make);
  }
}
