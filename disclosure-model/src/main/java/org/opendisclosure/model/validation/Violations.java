package org.opendisclosure.model.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/**
 * Violations of the constraints on forms in words that name what is printed.
 *
 * <p>The message of a violation itself is in the language of the validator's locale and cannot know
 * where in a form it occurred.
 */
public final class Violations {

  private static final String BUNDLE = "ContributorValidationMessages";
  private static final ResourceBundle ZH = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
  private static final ResourceBundle EN = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
  private static final String OF_HEADER = "header.";

  private Violations() {}

  /**
   * What is printed at the place of a violation.
   *
   * @param violation a violation found in a form
   * @return the official label of the line, with that of the column if there are several, or the
   *     label of a field of the header; empty if the violation is at no figure of a form
   */
  public static Optional<String> label(ConstraintViolation<?> violation) {
    if (!(violation.getRootBean() instanceof StatisticsForm form)) {
      return Optional.empty();
    }
    String path = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    return path.startsWith(OF_HEADER)
        ? HeaderField.find(path.substring(OF_HEADER.length())).map(HeaderField::label)
        : form.edition().catalogue().find(path).map(Violations::label);
  }

  private static String label(Cell cell) {
    String line = cell.line().label();
    return cell.column().isEmpty() ? line : line + " · " + cell.column();
  }

  /**
   * A violation in both languages.
   *
   * @param violation a violation
   * @return the printed label, if there is one, what is wrong and what stands there; the words of
   *     the violation itself if its constraint is none of this library
   */
  public static Sentence message(ConstraintViolation<?> violation) {
    String label = label(violation).orElse("");
    String value = String.valueOf(violation.getInvalidValue());
    return new Sentence(
        (label.isEmpty() ? "" : label + ":") + text(violation, ZH) + ",写的是 " + value,
        (label.isEmpty() ? "" : label + ": ") + text(violation, EN) + ", but is " + value);
  }

  private static String text(ConstraintViolation<?> violation, ResourceBundle bundle) {
    String template = violation.getMessageTemplate();
    String key = template.replaceAll("[{}]", "");
    if (!bundle.containsKey(key)) {
      return violation.getMessage();
    }
    String text = bundle.getString(key);
    for (Map.Entry<String, Object> attribute :
        violation.getConstraintDescriptor().getAttributes().entrySet()) {
      text = text.replace('{' + attribute.getKey() + '}', String.valueOf(attribute.getValue()));
    }
    return text;
  }
}
