package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What readers and a mapper tell each other. */
final class MappingProblems {

  private MappingProblems() {}

  /**
   * Whether an object stands here. Where the application's document names its type by a property,
   * the opening brace and that property are gone.
   */
  static boolean isObject(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> true;
      default -> false;
    };
  }

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
