package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.sheet.HeaderField;

/** The properties of the header in the order in which they are written, named as in sheets. */
enum HeaderProperty {
  ORGAN(HeaderField.ORGAN),
  CREDIT_CODE(HeaderField.CREDIT_CODE),
  REGION_CODE(HeaderField.REGION_CODE),
  LEVEL(HeaderField.LEVEL),
  YEAR(HeaderField.YEAR),
  QUARTER(HeaderField.QUARTER),
  LAYOUT(HeaderField.LAYOUT),
  COMPILED_ON(HeaderField.COMPILED_ON),
  PUBLISHED_ON(HeaderField.PUBLISHED_ON),
  PRINCIPAL(HeaderField.PRINCIPAL),
  REVIEWER(HeaderField.REVIEWER),
  COMPILER(HeaderField.COMPILER);

  private static final Map<String, HeaderProperty> BY_NAME = new HashMap<>();

  static {
    for (HeaderProperty field : values()) {
      BY_NAME.put(field.id, field);
    }
  }

  private final String id;
  private final SerializedString encodedName;
  private final String label;

  HeaderProperty(HeaderField field) {
    this.id = field.id();
    this.encodedName = new SerializedString(id);
    this.label = field.label();
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
