package org.opendisclosure.io.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.NumberFormat;

/**
 * The number formats of a document, as the codes that spreadsheet programs have for them. A style
 * for some numbers, such as negative ones, is named by another.
 */
final class NumberStyles {

  private static final Set<String> STYLES =
      Set.of(
          "number:number-style",
          "number:currency-style",
          "number:percentage-style",
          "number:text-style",
          "number:date-style",
          "number:time-style");

  private static final int MOST_DIGITS = 30;
  private static final int MOST_PARTS = 3;
  private static final int LONGEST = 200;
  private static final double THOUSAND = 1_000;

  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();

  /** Takes an element, which may be the style of a number. */
  void take(OdfXml xml) throws RefusedException {
    String kind = xml.name();
    if (STYLES.contains(kind)) {
      String name = xml.attribute("name");
      boolean isDate = kind.equals("number:date-style") || kind.equals("number:time-style");
      style(xml, name);
      if (isDate) {
        codes.put(name, "yyyy-mm-dd");
      }
    }
  }

  private void style(OdfXml xml, String name) throws RefusedException {
    StringBuilder code = new StringBuilder();
    StringBuilder parts = new StringBuilder();
    int count = 0;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("style:map") && count++ < MOST_PARTS) {
        String condition = xml.attribute("condition").replace("value()", "").replace("!=", "<>");
        String part = own.getOrDefault(xml.attribute("apply-style-name"), "General");
        parts.append('[').append(condition).append(']').append(part).append(';');
      } else if (code.length() < LONGEST) {
        part(xml, code);
      }
    }
    own.put(name, code.toString());
    codes.put(name, parts.append(code).toString());
  }

  private static void part(OdfXml xml, StringBuilder code) throws RefusedException {
    switch (xml.name()) {
      case "number:number" -> number(xml, code);
      case "number:scientific-number" -> code.append("0.0E+0");
      case "number:fraction" -> code.append("# ?/?");
      case "number:text-content" -> code.append('@');
      case "number:boolean" -> code.append("General");
      case "number:text", "number:currency-symbol" -> code.append(quoted(xml.content()));
      case "style:text-properties" -> {
        if (TextLook.WHITE.equalsIgnoreCase(xml.attribute("color"))) {
          code.append("[White]");
        }
      }
      default -> {}
    }
  }

  private static String quoted(String text) {
    boolean isPercent = text.strip().equals("%");
    return isPercent
        ? "%"
        : '"' + text.substring(0, Math.min(LONGEST, text.length())).replace("\"", "") + '"';
  }

  /** A number, within the digits of which texts may stand. */
  private static void number(OdfXml xml, StringBuilder code) throws RefusedException {
    int digits = number(xml, "min-integer-digits", 0);
    int most = number(xml, "decimal-places", 0);
    int least = Math.min(number(xml, "min-decimal-places", most), most);
    boolean isGeneral = xml.find("decimal-places") == null && digits <= 1;
    String grouping = xml.is("grouping", "true") ? "#,##" : "";
    String thousands = thousands(xml.attribute("display-factor"));
    StringBuilder whole = new StringBuilder(digits == 0 ? "#" : "0".repeat(digits));
    boolean isParted = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      int place = whole.length() - number(xml, "position", 0);
      if (xml.name().equals("number:embedded-text") && place >= 0 && whole.length() < LONGEST) {
        whole.insert(place, quoted(xml.content()));
        isParted = true;
      }
    }
    boolean isPlain = isGeneral && grouping.isEmpty() && thousands.isEmpty() && !isParted;
    String decimals = "0".repeat(least) + "#".repeat(most - least);
    code.append(isPlain ? "General" : grouping + whole)
        .append(decimals.isEmpty() ? "" : "." + decimals)
        .append(thousands);
  }

  private static int number(OdfXml xml, String attribute, int otherwise) {
    return Math.min(MOST_DIGITS, xml.number(attribute, otherwise));
  }

  /** A comma for each time that the number is divided by a thousand. */
  private static String thousands(String factor) {
    double left = factor.matches("\\d{1,15}(\\.0)?") ? Double.parseDouble(factor) : 1;
    int commas = 0;
    while (left >= THOUSAND) {
      left /= THOUSAND;
      commas++;
    }
    return ",".repeat(commas);
  }

  /** The format of a name; the general one if there is none. */
  NumberFormat format(String name) {
    return formats.computeIfAbsent(
        name,
        key -> {
          String code = codes.get(key);
          return code == null ? NumberFormat.GENERAL : NumberFormat.of(code);
        });
  }
}
