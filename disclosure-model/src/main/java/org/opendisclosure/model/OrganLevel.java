package org.opendisclosure.model;

import java.util.Locale;
import java.util.Optional;
import org.opendisclosure.model.text.PlainText;

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
   * Finds a level by its identifier or its Chinese term.
   *
   * @param text such as {@code prefecture-department} or 市级部门, {@linkplain PlainText plain} or not
   * @return the level, or empty if there is none of that name
   */
  public static Optional<OrganLevel> find(String text) {
    String plain = PlainText.name(text);
    for (OrganLevel level : values()) {
      if (level.label.equals(plain) || level.id().equals(plain)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * The level that the name of an organ tells, where it leaves no doubt: 某镇人民政府 is a township's,
   * 某省人民政府 a province's, while 某市人民政府 may be that of a prefecture or of a county.
   *
   * @param organ the full name of an organ
   * @return its level; empty if the name does not tell it
   */
  public static Optional<OrganLevel> ofName(String organ) {
    return OrganNames.level(organ);
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
