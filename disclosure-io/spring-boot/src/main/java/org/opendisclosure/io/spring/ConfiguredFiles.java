package org.opendisclosure.io.spring;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.RuleSet;
import org.springframework.core.io.Resource;

/** Reads the files that the properties name. */
final class ConfiguredFiles {

  private ConfiguredFiles() {}

  /** The built-in layouts and those of the properties. */
  static Layouts layouts(DisclosureProperties properties) {
    Layouts layouts = Layouts.builtIn();
    for (Resource file : properties.layouts()) {
      layouts = layouts.with(read(file, LayoutFile::read));
    }
    return layouts;
  }

  /** A checker with the rules and the profile of the properties. */
  static Checker checker(DisclosureProperties properties, Layouts layouts) {
    Checker checker = Checker.builtIn().with(layouts);
    List<RuleSet> added =
        properties.rules().stream().map(file -> read(file, RuleSet::read)).toList();
    for (RuleSet rules : added) {
      checker = checker.with(rules);
    }
    Resource file = properties.profile();
    if (file == null) {
      return checker;
    }
    RuleSet[] known = added.toArray(RuleSet[]::new);
    Profile profile = read(file, (reader, name) -> Profile.read(reader, name, known));
    return checker.with(profile);
  }

  /** What makes something of a text, whose name its messages say. */
  private interface Reading<T> {
    T of(Reader reader, String name);
  }

  private static <T> T read(Resource file, Reading<T> reading) {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return reading.of(reader, file.getDescription());
    } catch (IOException e) {
      throw new UncheckedIOException(file.getDescription() + ": " + e.getMessage(), e);
    }
  }
}
