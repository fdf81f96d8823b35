package org.opendisclosure.io.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.PlainText;

/** The fields of a form's header, in the order in which they are written. */
public enum HeaderField {
  ORGAN(
      "organ",
      "机关名称",
      h -> text(h.getOrgan()),
      (b, s) -> b.organ(s),
      "单位名称",
      "填报单位",
      "填报机关",
      "填报部门",
      "报送单位"),
  YEAR("year", "年度", h -> number(h.getYear()), (b, s) -> year(b, s), "年份", "报告年度", "统计年度", "填报年度"),
  QUARTER("quarter", "季度", h -> number(h.getQuarter()), (b, s) -> quarter(b, s)),
  CREDIT_CODE(
      "creditCode",
      "统一社会信用代码",
      h -> text(h.getCreditCode()),
      (b, s) -> b.creditCode(PlainText.of(s))),
  REGION_CODE(
      "regionCode",
      "行政区划代码",
      h -> text(h.getRegionCode()),
      (b, s) -> b.regionCode(PlainText.of(s))),
  LEVEL(
      "level",
      "机关级别",
      h -> h.getLevel().map(OrganLevel::label).orElse(""),
      (b, s) -> level(b, s),
      "机关层级",
      "单位层级"),
  LAYOUT("layout", "版式", h -> text(h.getLayout()), (b, s) -> b.layout(s)),
  COMPILED_ON("compiledOn", "填报日期", h -> day(h.getCompiledOn()), (b, s) -> compiled(b, s), "填表日期"),
  PUBLISHED_ON(
      "publishedOn", "发布日期", h -> day(h.getPublishedOn()), (b, s) -> published(b, s), "公布日期"),
  PRINCIPAL("principal", "单位负责人", h -> text(h.getPrincipal()), (b, s) -> b.principal(s)),
  REVIEWER("reviewer", "审核人", h -> text(h.getReviewer()), (b, s) -> b.reviewer(s)),
  COMPILER("compiler", "填报人", h -> text(h.getCompiler()), (b, s) -> b.compiler(s), "填表人");

  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2999;
  private static final int LAST_QUARTER = 4;
  private static final Map<String, HeaderField> BY_LABEL = new HashMap<>();

  static {
    for (HeaderField field : values()) {
      BY_LABEL.put(LabelKey.of(field.label).text(), field);
      field.aliases.forEach(alias -> BY_LABEL.put(LabelKey.of(alias).text(), field));
    }
  }

  private final String id;
  private final String label;
  private final List<String> aliases;
  private final Function<Header, String> getter;
  private final BiFunction<Header.Builder, String, Header.@Nullable Builder> setter;

  HeaderField(
      String id,
      String label,
      Function<Header, String> getter,
      BiFunction<Header.Builder, String, Header.@Nullable Builder> setter,
      String... aliases) {
    this.id = id;
    this.label = label;
    this.getter = getter;
    this.setter = setter;
    this.aliases = List.of(aliases);
  }

  public static @Nullable HeaderField ofLabel(LabelKey key) {
    return BY_LABEL.get(key.text());
  }

  public static @Nullable HeaderField ofId(String id) {
    for (HeaderField field : values()) {
      if (field.id.equals(id)) {
        return field;
      }
    }
    return null;
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  /** The field as it is stated; empty if it is not. */
  public String stated(Header header) {
    return getter.apply(header);
  }

  /** The field as it is written for spreadsheets; empty if it is not stated. */
  public String write(Header header) {
    return Neutral.text(stated(header));
  }

  /** States the field; tells whether the text could be read. */
  public boolean read(String field, Header.Builder header) {
    String text = Neutral.original(field);
    return Characters.isBlank(text) || setter.apply(header, text) != null;
  }

  /** Whether the text names a layout that is not known, so that the official one is used. */
  public boolean isUnknownLayout(String field, Layouts layouts) {
    return this == LAYOUT && !field.isBlank() && layouts.find(Neutral.original(field)).isEmpty();
  }

  private static String text(Optional<String> text) {
    return text.orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Header.@Nullable Builder year(Header.Builder header, String text) {
    OptionalInt year = YearText.of(text);
    boolean isYear =
        year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
    return isYear ? header.year(year) : null;
  }

  private static Header.@Nullable Builder quarter(Header.Builder header, String text) {
    OptionalInt quarter = HeaderText.number(text, "季度");
    boolean isQuarter =
        quarter.isPresent() && quarter.getAsInt() >= 1 && quarter.getAsInt() <= LAST_QUARTER;
    return isQuarter ? header.quarter(quarter) : null;
  }

  private static Header.@Nullable Builder level(Header.Builder header, String text) {
    Optional<OrganLevel> level = OrganLevel.find(text);
    return level.isPresent() ? header.level(level) : null;
  }

  private static Header.@Nullable Builder compiled(Header.Builder header, String text) {
    try {
      return header.compiledOn(HeaderText.day(text));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Header.@Nullable Builder published(Header.Builder header, String text) {
    try {
      return header.publishedOn(HeaderText.day(text));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
