package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of the header in the order in which they are written. */
enum HeaderProperty {
  ORGAN("organ", "填报单位"),
  CREDIT_CODE("creditCode", "统一社会信用代码"),
  REGION_CODE("regionCode", "行政区划代码"),
  LEVEL("level", "机关层级"),
  YEAR("year", "年度"),
  QUARTER("quarter", "季度"),
  LAYOUT("layout", "版式"),
  COMPILED_ON("compiledOn", "填报日期"),
  PUBLISHED_ON("publishedOn", "公布日期"),
  PRINCIPAL("principal", "单位负责人"),
  REVIEWER("reviewer", "审核人"),
  COMPILER("compiler", "填报人");

  private static final Map<String, HeaderProperty> BY_NAME = new HashMap<>();

  static {
    for (HeaderProperty field : values()) {
      BY_NAME.put(field.id, field);
    }
  }

  private final String id;
  private final SerializedString encodedName;
  private final String label;

  HeaderProperty(String id, String label) {
    this.id = id;
    this.encodedName = new SerializedString(id);
    this.label = label;
  }

  static @Nullable HeaderProperty find(String name) {
    return BY_NAME.get(name);
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (HeaderProperty field : values()) {
      names.add(field.id);
    }
    return names;
  }

  String id() {
    return id;
  }

  SerializedString encodedName() {
    return encodedName;
  }

  String label() {
    return label;
  }

  Target target() {
    return new Target("header." + id, label);
  }
}
