package org.opendisclosure.io.report.json;

import java.util.Map;

/** How values of a type are written as JSON, and what the schema says of them. */
interface Shape<T> {

  void write(T value, JsonText json);

  /** The keywords of a schema; what they refer to is added to the definitions. */
  Map<String, Object> schema(Map<String, Object> definitions);
}
