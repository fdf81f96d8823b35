package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads an array of objects whose properties are texts, but for one that is a list of texts.
 *
 * @param <T> what an object stands for
 */
abstract class TextObjectsReader<T> {

  /**
   * One object as it stands.
   *
   * @param place where it begins
   * @param texts its texts by name; empty where a text is blank or unfit
   * @param list its list
   */
  record TextObject(JsonPlace place, Map<String, String> texts, List<String> list) {

    /** A text; empty if none is stated. */
    String text(String name) {
      return texts.getOrDefault(name, "");
    }

    Optional<String> stated(String name) {
      return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }
  }

  private final Input input;
  private final JsonParser parser;
  private final String path;
  private final List<String> properties;
  private final String listName;

  TextObjectsReader(Input input, String path, List<String> properties, String listName) {
    this.input = input;
    this.parser = input.parser();
    this.path = path;
    this.properties = properties;
    this.listName = listName;
  }

  /** Makes sense of an object, or notes why none can be made. */
  abstract Optional<T> make(TextObject object);

  /** Adds an item to the list, or notes why it cannot stand there. */
  abstract void addItem(JsonToken token, List<String> list) throws IOException;

  /** What a text that cannot stand was expected to be; nothing if it can. */
  Optional<Sentence> expected(String name, String text) {
    return Optional.empty();
  }

  /** Reads from the opening to the closing bracket. */
  final List<T> read() throws IOException {
    List<T> made = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        make(object()).ifPresent(made::add);
      } else {
        input.refuse(new Target(path, ""), Expected.OBJECT);
      }
    }
    return made;
  }

  private TextObject object() throws IOException {
    JsonPlace place = input.here();
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> list = new ArrayList<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      if (!properties.contains(name)) {
        input.unknown(path + '.' + name, name, properties);
      } else if (texts.putIfAbsent(name, "") != null) {
        input.duplicate(target(name));
      } else if (name.equals(listName)) {
        fill(list, token);
      } else if (token != JsonToken.VALUE_NULL) {
        texts.put(name, text(name, token));
      }
    }
    return new TextObject(place, texts, list);
  }

  /** A text, or an empty one, with a note, where none is stated. */
  private String text(String name, JsonToken token) throws IOException {
    if (token != JsonToken.VALUE_STRING) {
      input.refuse(target(name), Expected.TEXT);
      return "";
    }
    String text = input.text();
    if (text.isBlank() && !text.isEmpty()) {
      input.blank(target(name));
      return "";
    }
    Optional<Sentence> expected = expected(name, text);
    if (expected.isPresent()) {
      input.refuse(target(name), expected.get());
      return "";
    }
    return text;
  }

  private void fill(List<String> list, JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        addItem(parser.currentToken(), list);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(target(listName), Expected.ARRAY);
    }
  }

  final Target target(String name) {
    return new Target(path + '.' + name, "");
  }

  /** Notes that a text makes an object meaningless; the raw text is all that is given of it. */
  final void refuse(
      TextObject object, Target target, String name, List<String> raw, Sentence expected) {
    List<String> all = new ArrayList<>(raw);
    all.removeIf(String::isEmpty);
    String shown = Input.quoted(object.text(name));
    input.unfit(Kind.REFUSED, object.place(), target, String.join(" ", all), shown, expected);
  }
}
