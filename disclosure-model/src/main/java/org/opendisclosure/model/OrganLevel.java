package org.opendisclosure.model;

import java.util.Locale;

/**
 * The level of the reporting organ, as far as a rule needs it: only some organs may make rules (规章;
 * Legislation Law, articles on departmental and local government rules).
 */
public enum OrganLevel {
  /** 国务院部门: a department of the State Council; may make departmental rules. */
  STATE_COUNCIL_DEPARTMENT("国务院部门", true),
  /** 省级政府: the government of a province, autonomous region or municipality. */
  PROVINCE("省级政府", true),
  /** 省级部门: a department of a provincial government. */
  PROVINCE_DEPARTMENT("省级部门", false),
  /** 设区的市级政府: the government of a city divided into districts or an autonomous prefecture. */
  PREFECTURE("设区的市级政府", true),
  /** 市级部门: a department of such a city. */
  PREFECTURE_DEPARTMENT("市级部门", false),
  /** 县级政府: the government of a county, district or banner. */
  COUNTY("县级政府", false),
  /** 县级部门: a department of such a government. */
  COUNTY_DEPARTMENT("县级部门", false),
  /** 乡镇街道: a township, town or subdistrict. */
  TOWNSHIP("乡镇街道", false);

  private final String label;
  private final boolean makesRules;

  OrganLevel(String label, boolean makesRules) {
    this.label = label;
    this.makesRules = makesRules;
  }

  /**
   * The identifier, as files write it.
   *
   * @return such as {@code prefecture-department}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The Chinese term.
   *
   * @return such as 设区的市级政府
   */
  public String label() {
    return label;
  }

  /**
   * Whether organs of this level are empowered to make rules (规章).
   *
   * @return true for State Council departments, provinces, cities divided into districts and
   *     autonomous prefectures
   */
  public boolean makesRules() {
    return makesRules;
  }
}
