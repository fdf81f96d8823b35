package org.opendisclosure.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.opendisclosure.model.compiled.Compiled;

/** The rule files that ship with the library: as the build has compiled them, or read anew. */
public final class BuiltInRules {

  /** The files without their ending. */
  static final List<String> NAMES =
      List.of("statistics-2017", "annual-report", "between-years", NarrativeRules.NAME);

  private static final String FOLDER = "/org/opendisclosure/rules/";

  private BuiltInRules() {}

  /** What a file says, by its name without ending. */
  public static RuleText find(String name) {
    return Compiled.find(BuiltInRules.class, compiled(name), CompiledRules::read)
        .orElseGet(() -> load(name));
  }

  /** What the loader makes of a file. */
  static RuleText load(String name) {
    String file = name + ".yaml";
    String text = text(FOLDER + file);
    return name.equals(NarrativeRules.NAME)
        ? NarrativeRules.read(text, file)
        : RuleFile.read(text, file);
  }

  private static String text(String path) {
    try (InputStream in =
        Objects.requireNonNull(BuiltInRules.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void compile(String name, Path classes) throws IOException {
    RuleText text = load(name);
    Compiled.write(
        classes, BuiltInRules.class, compiled(name), out -> CompiledRules.write(text, out));
  }

  static String compiled(String name) {
    return name + ".rules";
  }
}
