package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.text.TextReader;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.OrganList;
import org.opendisclosure.rules.organs.OrganListException;

/** Reads the list of the organs whose forms must be there. */
final class ExpectedOrgans {

  private static final int LISTED = 10;

  private ExpectedOrgans() {}

  /** The organs of a file; says what is wrong with its lines, of which some are told. */
  static List<Organ> read(Path file) {
    return FileProblem.guard(file, ExpectedOrgans::organs);
  }

  private static List<Organ> organs(Path file) {
    try (Reader in = new TextReader(Files.newInputStream(file))) {
      return OrganList.read(in, PathNames.shown(file));
    } catch (OrganListException e) {
      throw new CannotRun(listed(e.problems()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> listed(List<OrganListException.Problem> problems) {
    int more = problems.size() - LISTED;
    List<Sentence> lines = new ArrayList<>();
    problems.stream()
        .limit(LISTED)
        .map(problem -> new Sentence(problem.in(Language.ZH), problem.in(Language.EN)))
        .forEach(lines::add);
    if (more > 0) {
      lines.add(new Sentence("另有 " + more + " 处。", "There are " + more + " more."));
    }
    return lines;
  }
}
