package org.opendisclosure.rules.testing;

import org.opendisclosure.model.OrganLevel;

/** Organs that report, from the smallest to the largest. */
public enum OrganSize {
  /** A township: about 5 applications a year, most cells 0. */
  TOWNSHIP(OrganLevel.TOWNSHIP, "镇人民政府", 5),
  /** A department of a county: about 40 applications a year. */
  BUREAU(OrganLevel.COUNTY_DEPARTMENT, "县住房和城乡建设局", 40),
  /** A county with its departments: about 400 applications a year. */
  COUNTY(OrganLevel.COUNTY, "县人民政府", 400),
  /** A city divided into districts: about 3,000 applications a year. */
  CITY(OrganLevel.PREFECTURE, "市人民政府", 3_000),
  /** A province: about 30,000 applications a year. */
  PROVINCE(OrganLevel.PROVINCE, "省人民政府", 30_000);

  private final OrganLevel level;
  private final String name;
  private final long applications;

  OrganSize(OrganLevel level, String name, long applications) {
    this.level = level;
    this.name = name;
    this.applications = applications;
  }

  /**
   * The level that the header of a form states.
   *
   * @return the level
   */
  public OrganLevel level() {
    return level;
  }

  /**
   * How many applications an organ of this size receives in a year; a form has between half and
   * twice as many.
   *
   * @return 5 to 30,000
   */
  public long applications() {
    return applications;
  }

  /** What the organ's name ends in. */
  String organ() {
    return name;
  }
}
