package org.opendisclosure.world;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be installed for some of the programs. */
enum Tool {
  SOFFICE("soffice", "apt-get install libreoffice-calc libreoffice-writer fonts-noto-cjk"),
  CHROMIUM("chromium", "apt-get install chromium fonts-noto-cjk"),
  PANDOC("pandoc", "apt-get install pandoc"),
  NODE("npm", "apt-get install nodejs npm; the packages are then fetched by npm"),
  MAVEN("mvn", "Apache Maven; the libraries are then fetched by it");

  private final String command;
  private final String how;

  Tool(String command, String how) {
    this.command = command;
    this.how = how;
  }

  String command() {
    return command;
  }

  /** Whether the command is on the path. */
  boolean isThere() {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** What to do if it is not. */
  String advice() {
    return command + " is not on the path: " + how;
  }
}
