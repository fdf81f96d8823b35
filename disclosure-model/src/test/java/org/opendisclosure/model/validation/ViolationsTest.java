package org.opendisclosure.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Procurement;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

class ViolationsTest {

  private static final List<String> BUNDLES = List.of("", "_en", "_zh");

  /** A validator as an application has it whose users have a locale. */
  private static Validator validator(Locale locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<String> messages(Object value, Locale locale) {
    return validator(locale).validate(value).stream()
        .map(ConstraintViolation::getMessage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final Header WRONG =
      Header.of("某市", 1924)
          .withQuarter(5)
          .withRegionCode("3208")
          .withCreditCode("12100000400000624E");

  @Test
  void aValidatorSpeaksChinese() {
    assertEquals(
        Set.of("季度应为 1、2、3 或 4", "年份不能早于 2008 年", "统一社会信用代码的长度、字符或校验码不正确", "行政区划代码应为 6、9 或 12 位数字"),
        messages(WRONG, Locale.CHINESE));
    assertEquals(messages(WRONG, Locale.CHINESE), messages(WRONG, Locale.SIMPLIFIED_CHINESE));
    assertEquals(Set.of("应为元、万元或亿元"), messages(unit(), Locale.CHINESE));
  }

  @Test
  void aValidatorSpeaksEnglishToAllOthers() {
    Set<String> english =
        Set.of(
            "is not a valid unified social credit code",
            "must be 1, 2, 3 or 4",
            "must have 6, 9 or 12 digits",
            "must not be before 2008");
    assertEquals(english, messages(WRONG, Locale.ENGLISH));
    assertEquals(english, messages(WRONG, Locale.US));
    assertEquals(Set.of("must be 元, 万元 or 亿元"), messages(unit(), Locale.ENGLISH));
  }

  private static Procurement unit() {
    return Procurement.builder().amount(BigDecimal.ONE).amountUnit("件").build();
  }

  @ParameterizedTest
  @EnumSource
  void everyNegativeFigureIsNamedByItsPrintedLabel(Edition edition) {
    Validator validator = validator(Locale.ENGLISH);
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isNumeric() && !cell.kind().isSigned()) {
        ConstraintViolation<StatisticsForm> violation =
            validator.validate(negative(edition, cell)).iterator().next();
        String label = Violations.label(violation).orElseThrow();
        assertFalse(label.isBlank());
        assertEquals(label + ":不能是负数,写的是 -7", Violations.message(violation).zh());
        assertEquals(
            label + ": must not be negative, but is -7", Violations.message(violation).en());
      }
    }
  }

  private static StatisticsForm negative(Edition edition, Cell cell) {
    Figures.Builder figures = Figures.builder(edition.catalogue());
    if (cell.kind() == Kind.MONEY) {
      figures.amount(cell, BigDecimal.valueOf(-7));
    } else {
      figures.count(cell, -7);
    }
    return StatisticsForm.of(edition, Header.blank(), figures.build(), List.of(), List.of());
  }

  @Test
  void aFieldOfTheHeaderIsNamedByItsLabel() {
    StatisticsForm form = AnnualReport2021.builder().header(Header.of("某市", 2007)).build();
    ConstraintViolation<StatisticsForm> violation =
        validator(Locale.ENGLISH).validate(form).iterator().next();
    String label = Violations.label(violation).orElseThrow();
    assertEquals(label + ":年份不能早于 2008 年,写的是 2007", Violations.message(violation).zh());
  }

  @Test
  void aPartOfAFormHasNoLabel() {
    ConstraintViolation<Header> violation =
        validator(Locale.CHINESE).validate(Header.of("某市", 2007)).iterator().next();
    assertEquals("must not be before 2008, but is 2007", Violations.message(violation).en());
  }

  @Test
  void bothLanguagesHaveAllMessages() {
    Set<Set<String>> keys = new HashSet<>();
    for (String suffix : BUNDLES) {
      keys.add(bundle(suffix).keySet());
    }
    assertEquals(1, keys.size());
    for (String key : bundle("").keySet()) {
      assertEquals(bundle("").getString(key), bundle("_en").getString(key));
      assertNotEquals(bundle("").getString(key), bundle("_zh").getString(key));
    }
  }

  private static ResourceBundle bundle(String suffix) {
    return ResourceBundle.getBundle("ContributorValidationMessages" + suffix, Locale.ROOT);
  }
}
