package org.opendisclosure.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.CreditCodes;

/**
 * A unified social credit code (统一社会信用代码, GB 32100—2015): 18 characters of digits and capital
 * letters without I, O, S, V, Z, of which the last is the check digit (weights 3ⁱ mod 31).
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Validator.class)
public @interface CreditCode {

  /**
   * The message of a violation.
   *
   * @return a literal message or a key in braces
   */
  String message() default "{org.opendisclosure.model.CreditCode.message}";

  /**
   * The validation groups.
   *
   * @return none by default
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return none by default
   */
  Class<? extends Payload>[] payload() default {};

  /** Checks length, alphabet and check digit; null is valid. */
  final class Validator implements ConstraintValidator<CreditCode, String> {

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String code, @Nullable ConstraintValidatorContext context) {
      return code == null || CreditCodes.isValid(code);
    }
  }
}
