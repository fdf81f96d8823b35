package org.opendisclosure.io.quirks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Pages and documents as they go to a printer: on paper of some size, with rulings of some look.
 */
final class PrintedMedium {

  private static final String MARK = "\uFEFF";
  private static final List<String> RULINGS =
      List.of(
          "",
          "table{border-collapse:collapse}",
          "table{border-collapse:collapse;font-size:9pt}td,th{text-align:center}",
          "table{border-collapse:collapse;width:100%}table[border] td,th{border:1px solid"
              + " #000;padding:2px}");
  private static final List<String> PAPER =
      List.of("", "@page{size:A4}", "@page{size:A4 landscape}", "@page{size:A4;margin:20mm}");

  private PrintedMedium() {}

  /** A page. */
  static byte[] page(Document document, Random random) {
    String page = new String(HtmlMedium.print(document, random), StandardCharsets.UTF_8);
    String style = any(RULINGS, random) + any(PAPER, random);
    return (MARK + page.replace("</head>", "<style>" + style + "</style></head>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page or a Word document. */
  static byte[] pageOrDocument(Document document, Random random) {
    return random.nextBoolean() ? page(document, random) : DocxMedium.print(document, random);
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
