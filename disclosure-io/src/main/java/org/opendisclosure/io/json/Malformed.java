package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.Note.Kind;

/** Notes that something is no document at all; nothing after it can be read. */
final class Malformed {

  /** Where the parser thinks that something began, and in which class of source. */
  private static final Pattern SOURCE = Pattern.compile(" \\([^(]*\\[Source: .*?]\\)");

  private Malformed() {}

  static void note(Input input, JacksonException e) {
    String message = e.getOriginalMessage();
    String zh;
    if (message.startsWith("Unexpected end-of-input")) {
      zh = "文件不完整,内容在此处中断";
    } else if (e instanceof StreamConstraintsException) {
      zh = "此处的内容过长、过大或层次过深,不可能是本格式的文档";
    } else if (message.startsWith("Invalid UTF-8")) {
      zh = "文件不是 UTF-8 编码";
    } else {
      zh = "此处不符合 JSON 语法";
    }
    refused(
        input,
        e.getLocation() == null ? input.current() : input.place(e.getLocation()),
        "",
        zh,
        "no valid JSON: " + SOURCE.matcher(message).replaceAll(""));
  }

  static void noteEmpty(Input input) {
    input.note(Kind.REFUSED, new JsonPlace(1, 1), Target.WHOLE, "", "文件是空的", "the file is empty");
  }

  static void noteNoDocument(Input input) throws IOException {
    JsonPlace place = input.here();
    refused(input, place, input.raw(), "此处应为一份文档 {…}", "a document {…} was expected here");
  }

  private static void refused(Input input, JsonPlace place, String raw, String zh, String en) {
    input.note(
        Kind.REFUSED,
        place,
        Target.WHOLE,
        raw,
        zh + ";此处及以后的内容未采用",
        en + "; nothing from here on is used");
  }
}
