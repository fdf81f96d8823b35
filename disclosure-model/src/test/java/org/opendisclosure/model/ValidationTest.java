package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/** The constraints work with a plain {@link Validator} and say which cell is meant. */
class ValidationTest {

  private static final Validator VALIDATOR = validator();

  private static Validator validator() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator();
    }
  }

  /** The paths of all violations, sorted; a violation that is reported twice stands there twice. */
  private static List<String> violations(Object value) {
    List<String> paths = new ArrayList<>();
    for (ConstraintViolation<Object> violation : VALIDATOR.validate(value)) {
      paths.add(violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""));
    }
    paths.sort(null);
    return paths;
  }

  @Provide
  Arbitrary<StatisticsForm> forms() {
    return Forms.generated();
  }

  @Test
  void aPublishedFormIsValid() {
    assertEquals(List.of(), violations(Forms.otog()));
    assertEquals(List.of(), violations(Forms.report()));
  }

  @Property(tries = 200)
  void whateverIsGeneratedIsValid(@ForAll("forms") StatisticsForm form) {
    assertEquals(List.of(), violations(form));
  }

  @ParameterizedTest
  @EnumSource
  void eachNegativeFigureIsReportedOnceUnderItsCellName(Edition edition) {
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isNumeric()) {
        StatisticsForm form = form(edition, cell, -1);
        List<String> expected = cell.kind().isSigned() ? List.of() : List.of(cell.name());
        assertEquals(expected, violations(form), cell.name());
        assertEquals(List.of(), violations(form(edition, cell, 0)), cell.name());
      }
    }
  }

  private static StatisticsForm form(Edition edition, Cell cell, long figure) {
    Figures.Builder figures = Figures.builder(edition.catalogue());
    if (cell.kind() == Kind.MONEY) {
      figures.amount(cell, BigDecimal.valueOf(figure, 2));
    } else {
      figures.count(cell, figure);
    }
    return StatisticsForm.of(edition, Header.blank(), figures.build(), List.of(), List.of());
  }

  @Test
  void allViolationsAreReportedAtOnce() {
    AnnualReport2021 report =
        Forms.report()
            .withHeader(Header.of("淮安市人民政府", 1924).withQuarter(5).withRegionCode("3208"))
            .withReview(Review.builder().reconsideration(ReviewOutcomes.of(-1, 0, -2, 0)).build());
    assertEquals(
        List.of(
            "header.quarter",
            "header.regionCode",
            "header.year",
            "review.reconsideration.other",
            "review.reconsideration.upheld"),
        violations(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12100000400000624D", // 清华大学
        "12100000400002259P", // 北京大学
        "11100000000013338W",
        "11100000000013039Y",
        "11100000MB0143028R"
      })
  void acceptsCreditCodesInUse(String code) {
    assertEquals(List.of(), violations(Header.blank().withCreditCode(code)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12100000400000624E", // another check digit
        "12100000400000642D", // two digits swapped
        "1210000040000624D", // a digit lost
        "12100000400000624DD",
        "121000004O0000624D", // the letter O for a zero
        "12100000400000624d",
        "１2100000400000624D",
        "无"
      })
  void refusesMistypedCreditCodes(String code) {
    Header header = Header.blank().withCreditCode(code);
    assertEquals(List.of("creditCode"), violations(header));
  }

  @Property(tries = 300)
  void anySingleWrongCharacterOfACreditCodeIsNoticed(@ForAll Random random) {
    StringBuilder code = new StringBuilder("12100000400000624D");
    int place = random.nextInt(code.length());
    char wrong = "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(random.nextInt(31));
    boolean same = code.charAt(place) == wrong;
    code.setCharAt(place, wrong);
    assertEquals(same, new CreditCode.Validator().isValid(code.toString(), null));
  }

  @Test
  void aMissingCreditCodeIsValid() {
    assertTrue(new CreditCode.Validator().isValid(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"520200", "150623000", "520221103000"})
  void acceptsRegionCodesOf6And9And12Digits(String code) {
    assertEquals(List.of(), violations(Header.blank().withRegionCode(code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5202", "5202000", "52020O", "520221 103000", "五二〇二〇〇"})
  void refusesOtherRegionCodes(String code) {
    assertEquals(List.of("regionCode"), violations(Header.blank().withRegionCode(code)));
  }

  @Test
  void yearsStartWithTheRegulationsAndQuartersAreFour() {
    assertEquals(List.of(), violations(Header.blank().withYear(2008).withQuarter(1)));
    assertEquals(List.of(), violations(Header.blank().withYear(2024).withQuarter(4)));
    assertEquals(
        List.of("quarter", "year"), violations(Header.blank().withYear(2007).withQuarter(0)));
    assertEquals(List.of("year"), violations(Header.blank().withYear(20244)));
  }

  @Test
  void theUnitOfAnAmountIsAUnitOfMoney() {
    Procurement procurement = Procurement.builder().amount(BigDecimal.ONE).build();
    assertEquals(List.of(), violations(procurement.withAmountUnit("万元")));
    assertEquals(List.of("amountUnit"), violations(procurement.withAmountUnit("件")));
  }
}
