package org.opendisclosure.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;

/** The rules of one rule file. Immutable. */
public final class RuleSet {

  private static final int MAX_CHARACTERS = 1 << 20;
  private static final Map<String, RuleSet> BUILT_IN = new ConcurrentHashMap<>();

  private final String id;
  private final String version;
  private final List<Rule> rules;

  RuleSet(String id, String version, List<Rule> rules) {
    this.id = id;
    this.version = version;
    this.rules = rules;
  }

  /**
   * The rules that ship with the library for an edition.
   *
   * @param edition the edition
   * @return the same instance every time; it may cover other editions as well
   */
  public static RuleSet builtIn(Edition edition) {
    String file = edition == Edition.STATISTICS_2017 ? "statistics-2017" : "annual-report";
    return BUILT_IN.computeIfAbsent(file + ".yaml", RuleSet::resource);
  }

  private static RuleSet resource(String file) {
    try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(file), file)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a rule file in UTF-8.
   *
   * @param path the file
   * @return its rules
   * @throws RuleFileException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read
   */
  public static RuleSet read(Path path) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(reader, path.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a rule file.
   *
   * @param reader the text; it is not closed
   * @param file how messages name the source
   * @return its rules
   * @throws RuleFileException if anything in the text cannot be used; all problems are listed
   * @throws UncheckedIOException if reading fails
   */
  public static RuleSet read(Reader reader, String file) {
    return RuleFile.read(text(reader, file), file);
  }

  private static String text(Reader reader, String file) {
    Problems problems = new Problems(file);
    char[] buffer = new char[MAX_CHARACTERS + 1];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < buffer.length; length += Math.max(0, read)) {
        read = reader.read(buffer, length, buffer.length - length);
      }
    } catch (CharacterCodingException e) {
      problems.add(Place.WHOLE_FILE, "the file is no UTF-8 text");
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
    if (length > MAX_CHARACTERS) {
      problems.add(Place.WHOLE_FILE, "the file is longer than " + MAX_CHARACTERS + " characters");
    }
    problems.refuse();
    int start = length > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
    return new String(buffer, start, length - start);
  }

  /**
   * The identifier of the rule set.
   *
   * @return such as {@code annual-report}
   */
  public String id() {
    return id;
  }

  /**
   * The version of the rule set; it changes whenever a rule does.
   *
   * @return such as {@code 1}
   */
  public String version() {
    return version;
  }

  /**
   * The rules in the order of the file.
   *
   * @return at least one
   */
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
