package org.opendisclosure.io.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells a mapper what was noted. */
final class MappingProblems {

  private MappingProblems() {}

  /**
   * What was read, unless there is nothing, or anything to note that nobody collects: then an
   * exception lists all notes.
   */
  static <T> T checked(Optional<T> read, Input input, DeserializationContext context)
      throws FormMappingException {
    List<FormProblem> problems = input.takeProblems();
    boolean isCollected =
        context.getAttribute(DisclosureModule.PROBLEMS) instanceof Collection<?> all
            && add(problems, all);
    if (read.isEmpty() || !problems.isEmpty() && !isCollected) {
      throw new FormMappingException(input.parser(), problems);
    }
    return read.get();
  }

  @SuppressWarnings("unchecked") // what the attribute is to be, as its Javadoc says
  private static boolean add(List<FormProblem> problems, Collection<?> all) {
    ((Collection<FormProblem>) all).addAll(problems);
    return true;
  }
}
