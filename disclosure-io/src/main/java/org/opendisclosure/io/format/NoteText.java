package org.opendisclosure.io.format;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.Excerpt;
import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.Language;

/** Writes a note in one line for people. */
final class NoteText {

  private final Note note;
  private final Language language;
  private final String message;

  private NoteText(Note note, Language language) {
    this.note = note;
    this.language = language;
    this.message = note.message().in(language);
  }

  static String of(Note note, Language language) {
    NoteText text = new NoteText(note, language);
    String before = text.before();
    String colon = text.say(":", ": ");
    return (before.isEmpty() ? "" : before + colon) + text.message + text.raw();
  }

  static String place(Note note, Language language) {
    return new NoteText(note, language).place();
  }

  /** The file, the place in it and the label. */
  private String before() {
    List<String> parts = new ArrayList<>();
    add(parts, (note.file() + ' ' + place()).strip());
    add(parts, label());
    return String.join(say(",", ", "), parts);
  }

  /** Such as 第 2 页第 5 行第 3 列. */
  private String place() {
    List<String> places = new ArrayList<>();
    note.part().ifPresent(part -> places.add(part.in(language)));
    add(places, number(note.line(), "第 %d 行", "line %d"));
    add(places, number(note.column(), "第 %d 列", "column %d"));
    return String.join(say("", ", "), places);
  }

  private String number(int number, String zh, String en) {
    return number == 0 ? "" : say(zh, en).formatted(number);
  }

  private String label() {
    return isSaid(note.label()) ? "" : Shorten.quoted(note.label());
  }

  private String raw() {
    String raw = note.raw();
    boolean isWhole = note.kind() == Note.Kind.CORRECTED || Shorten.keepsNumbers(raw);
    if (isWhole && (isSaid(raw) || raw.equals(note.label())) || stands(raw)) {
      return "";
    }
    return say("(原文:", " (raw: ") + (isWhole ? Shorten.quoted(raw) : numbers(raw)) + say(")", ")");
  }

  /** What stood there with every number of it. */
  private String numbers(String raw) {
    Excerpt excerpt = Shorten.numbers(raw);
    int more = excerpt.more();
    String numbers = more == 1 ? "number" : "numbers";
    return Invisible.shown(excerpt.toString())
        + (more == 0 ? "" : say("另有 %d 个数字", " and %d more " + numbers).formatted(more));
  }

  /** Whether a text is blank, or stands in the message, and not as a part of another word. */
  private boolean isSaid(String text) {
    return text.isBlank() || stands(text) || stands(Shorten.quoted(text));
  }

  private boolean stands(String text) {
    for (int at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean startsWord = at == 0 || !Character.isLetterOrDigit(message.charAt(at - 1));
      boolean endsWord = end == message.length() || !Character.isLetterOrDigit(message.charAt(end));
      if (startsWord && endsWord) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
