package org.opendisclosure.rules.language;

import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: writes down what the rule files say that ship with the library. */
final class RuleCompiler {

  private RuleCompiler() {}

  /**
   * Writes a resource for each of the rule files.
   *
   * @param args the folder of classes
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    for (String name : BuiltInRules.NAMES) {
      BuiltInRules.compile(name, Path.of(args[0]));
    }
  }
}
