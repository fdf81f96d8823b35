package org.opendisclosure.io.ofd;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page, with the templates it is drawn on.
 *
 * @param id by which signatures and remarks name it
 * @param content its part
 * @param templates those below and above its own layers
 */
record OfdPage(String id, XmlNode content, List<OnTemplate> templates) {

  /**
   * A template, as a page uses it.
   *
   * @param content its part
   * @param isAbove whether it is drawn over the page
   */
  record OnTemplate(XmlNode content, boolean isAbove) {}

  /** The layers of page and templates, the lowest first (GB/T 33190, 7.7). */
  List<XmlNode> layers() {
    return Stream.of(
            templates.stream().filter(template -> !template.isAbove).map(OnTemplate::content),
            Stream.of(content),
            templates.stream().filter(OnTemplate::isAbove).map(OnTemplate::content))
        .flatMap(contents -> contents)
        .flatMap(part -> layers(part.find("Content")).stream())
        .toList();
  }

  private static List<XmlNode> layers(@Nullable XmlNode content) {
    return content == null
        ? List.of()
        : content.children("Layer").stream()
            .sorted(Comparator.comparingInt(OfdPage::height))
            .toList();
  }

  private static int height(XmlNode layer) {
    return switch (layer.attribute("Type")) {
      case "Background" -> 0;
      case "Foreground" -> 2;
      default -> 1;
    };
  }
}
