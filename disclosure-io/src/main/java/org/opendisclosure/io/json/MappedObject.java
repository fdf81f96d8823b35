package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;

/** Where a mapper may stand when it asks for an object. */
final class MappedObject {

  private MappedObject() {}

  /**
   * Whether an object stands here. Where the application's document names its type by a property,
   * the opening brace and that property are gone.
   */
  static boolean isOne(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> true;
      default -> false;
    };
  }
}
