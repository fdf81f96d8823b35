package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import picocli.CommandLine.Command;

/** {@code editions}: the editions and their built-in layouts. */
@Command(
    name = "editions",
    mixinStandardHelpOptions = true,
    description = "列出各版本及内置的本地版式。%nLists the editions and their layouts.")
final class EditionsCommand implements Runnable {

  private final Console console;

  EditionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    PrintWriter out = console.out();
    for (Edition edition : Edition.values()) {
      out.printf(
          "%s\t%s\t%d–%s\t%s%n",
          edition.id(),
          edition.title(),
          edition.firstYear(),
          edition.lastYear().isPresent() ? edition.lastYear().getAsInt() : "",
          edition.legalBasis());
      for (Layout layout : Layouts.builtIn().all()) {
        if (layout.edition() == edition) {
          out.printf("  %s\t%s\t%d 行%n", layout.id(), layout.title(), layout.lines().size());
        }
      }
    }
  }
}
