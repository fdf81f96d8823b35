package org.opendisclosure.io.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.word.Fields;

/** What a field in which one types or chooses shows when the page is opened. */
final class FormField {

  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

  private static final Set<String> BOXES = Set.of("checkbox", "radio");

  /** Kinds of input that show no text of theirs, or that of a button. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of("hidden", "submit", "reset", "button", "image", "file", "range", "color", "password");

  private FormField() {}

  static boolean is(Element element) {
    return FIELDS.contains(element.normalName());
  }

  static String shown(Element field) {
    return switch (field.normalName()) {
      case "input" -> input(field);
      case "select" -> chosen(field);
      default -> field.wholeText();
    };
  }

  private static String input(Element field) {
    String type = type(field);
    if (BOXES.contains(type)) {
      return isOfAnAnswer(field) ? field.hasAttr("checked") ? Fields.TICKED : Fields.OPEN : "";
    }
    return WITHOUT_TEXT.contains(type) ? "" : field.attr("value");
  }

  /** Whether yes and no are to be chosen from, and nothing else: boxes elsewhere select rows. */
  private static boolean isOfAnAnswer(Element box) {
    Element cell = box.closest("td, th");
    return cell != null && LabelKey.of(cell.text()).text().replace(" ", "").equals("是否");
  }

  private static String type(Element input) {
    return input.attr("type").strip().toLowerCase(Locale.ROOT);
  }

  /** A list shows all that it offers; a field that opens only what is chosen, or the first. */
  private static String chosen(Element select) {
    Elements options = select.select("option");
    boolean isList =
        select.hasAttr("multiple") || select.attr("size").strip().matches("[2-9]|\\d\\d+");
    if (isList) {
      return options.stream().map(Element::text).collect(Collectors.joining("\n"));
    }
    List<Element> chosen = options.stream().filter(option -> option.hasAttr("selected")).toList();
    return chosen.isEmpty()
        ? options.isEmpty() ? "" : options.get(0).text()
        : chosen.get(chosen.size() - 1).text();
  }
}
