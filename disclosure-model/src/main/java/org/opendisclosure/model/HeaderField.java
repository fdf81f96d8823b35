package org.opendisclosure.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.text.PlainText;

/**
 * The fields of a form's {@link Header}, in the order in which they are written: how files name
 * each, which words forms print for it, and what its value is. Readers and writers of every format
 * take them from here.
 */
public enum HeaderField {
  /** The name of the organ. */
  ORGAN("organ", Type.TEXT, "机关名称", "单位名称", "填报单位", "填报机关", "填报部门", "报送单位", "编报单位"),
  /** The report year. */
  YEAR("year", Type.YEAR, "年度", "年份", "报告年度", "统计年度", "填报年度"),
  /** The quarter. */
  QUARTER("quarter", Type.QUARTER, "季度"),
  /** Which part of the year or quarter. */
  PERIOD("period", Type.TEXT, "统计期间", "统计时段"),
  /** Whose figures are counted. */
  SCOPE("scope", Type.TEXT, "统计范围", "统计口径"),
  /** The unified social credit code. */
  CREDIT_CODE("creditCode", Type.CODE, "统一社会信用代码", "社会信用代码"),
  /** The code of the administrative region. */
  REGION_CODE("regionCode", Type.CODE, "行政区划代码", "区划代码"),
  /** The level of the organ. */
  LEVEL("level", Type.LEVEL, "机关级别", "机关层级", "单位级别", "单位层级"),
  /** The identifier of the layout. */
  LAYOUT("layout", Type.TEXT, "版式"),
  /** The day on which the form was filled in. */
  COMPILED_ON("compiledOn", Type.DAY, "填报日期", "填表日期", "报出日期"),
  /** The day of publication. */
  PUBLISHED_ON("publishedOn", Type.DAY, "发布日期", "公布日期"),
  /** Who answers for the form. */
  PRINCIPAL("principal", Type.TEXT, "单位负责人"),
  /** Who reviewed the form. */
  REVIEWER("reviewer", Type.TEXT, "审核人"),
  /** Who filled in the form. */
  COMPILER("compiler", Type.TEXT, "填报人", "填表人");

  /** What the value of a field is. */
  public enum Type {
    /** A {@link String} as printed. */
    TEXT,
    /** A {@link String} of digits and letters, without spaces. */
    CODE,
    /** An {@link Integer}, 2008 to 2999. */
    YEAR,
    /** An {@link Integer}, 1 to 4. */
    QUARTER,
    /** An {@link OrganLevel}. */
    LEVEL,
    /** A {@link LocalDate}. */
    DAY;

    /**
     * Whether a number can be the value of a field of this type.
     *
     * @param number any number
     * @return false for all types but year and quarter
     */
    public boolean allows(int number) {
      return number >= least() && number <= most();
    }

    /**
     * The least number.
     *
     * @return 2008 for years, 1 for quarters; 0 for what is no number
     */
    public int least() {
      return this == YEAR ? FIRST_YEAR : this == QUARTER ? 1 : 0;
    }

    /**
     * The greatest number.
     *
     * @return 2999 for years, 4 for quarters; −1 for what is no number
     */
    public int most() {
      return this == YEAR ? LAST_YEAR : this == QUARTER ? QUARTERS : -1;
    }
  }

  static final int FIRST_YEAR = 2008;
  static final int LAST_YEAR = 2999;
  static final int QUARTERS = 4;

  private static final Map<String, HeaderField> BY_NAME = new HashMap<>();

  static {
    for (HeaderField field : values()) {
      BY_NAME.put(PlainText.name(field.id), field);
      field.labels.forEach(label -> BY_NAME.put(PlainText.name(label), field));
    }
  }

  private final String id;
  private final Type type;
  private final List<String> labels;

  HeaderField(String id, Type type, String... labels) {
    this.id = id;
    this.type = type;
    this.labels = List.of(labels);
  }

  /**
   * Finds a field by its identifier or one of its labels.
   *
   * @param name such as {@code organ}, 机关名称 or 填报单位, {@linkplain PlainText plain} or not
   * @return the field, or empty if none is named so
   */
  public static Optional<HeaderField> find(String name) {
    return Optional.ofNullable(BY_NAME.get(PlainText.name(name)));
  }

  /**
   * The identifier, as files write it: the name of the accessor of {@link Header}.
   *
   * @return such as {@code creditCode}
   */
  public String id() {
    return id;
  }

  /**
   * What is printed beside the value.
   *
   * @return such as 机关名称
   */
  public String label() {
    return labels.get(0);
  }

  /**
   * All words by which forms name the field.
   *
   * @return the label that is printed, then those that are read only; none is that of two fields
   */
  public List<String> labels() {
    return labels;
  }

  /**
   * What the value is.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * The value that a header states.
   *
   * @param header any header
   * @return a value of the {@linkplain #type() type}; empty if it is not stated
   */
  public Optional<?> get(Header header) {
    return switch (this) {
      case ORGAN -> header.getOrgan();
      case YEAR -> boxed(header.getYear());
      case QUARTER -> boxed(header.getQuarter());
      case PERIOD -> header.getPeriod();
      case SCOPE -> header.getScope();
      case CREDIT_CODE -> header.getCreditCode();
      case REGION_CODE -> header.getRegionCode();
      case LEVEL -> header.getLevel();
      case LAYOUT -> header.getLayout();
      case COMPILED_ON -> header.getCompiledOn();
      case PUBLISHED_ON -> header.getPublishedOn();
      case PRINCIPAL -> header.getPrincipal();
      case REVIEWER -> header.getReviewer();
      case COMPILER -> header.getCompiler();
    };
  }

  /**
   * States a value.
   *
   * @param header the header that is built
   * @param value a value of the {@linkplain #type() type}
   * @throws ClassCastException if it is of another
   */
  public void set(Header.Builder header, Object value) {
    switch (this) {
      case ORGAN -> header.organ((String) value);
      case YEAR -> header.year((Integer) value);
      case QUARTER -> header.quarter((Integer) value);
      case PERIOD -> header.period((String) value);
      case SCOPE -> header.scope((String) value);
      case CREDIT_CODE -> header.creditCode((String) value);
      case REGION_CODE -> header.regionCode((String) value);
      case LEVEL -> header.level((OrganLevel) value);
      case LAYOUT -> header.layout((String) value);
      case COMPILED_ON -> header.compiledOn((LocalDate) value);
      case PUBLISHED_ON -> header.publishedOn((LocalDate) value);
      case PRINCIPAL -> header.principal((String) value);
      case REVIEWER -> header.reviewer((String) value);
      case COMPILER -> header.compiler((String) value);
    }
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
