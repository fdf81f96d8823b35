package org.opendisclosure.io.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.javacc.TokenMgrException;
import org.htmlunit.cssparser.parser.media.MediaQuery;
import org.htmlunit.cssparser.parser.media.MediaQueryList;
import org.opendisclosure.io.html.css.CssLength;

/** The screen of a desk on which a page is seen; print and small screens are others. */
final class Screen {

  private static final Set<String> MEDIA = Set.of("", "all", "screen");
  private static final Set<String> FEATURES =
      Set.of(
          "orientation: landscape",
          "prefers-color-scheme: light",
          "hover: hover",
          "any-hover: hover",
          "pointer: fine",
          "any-pointer: fine");

  private Screen() {}

  /** Whether a list of media such as {@code screen, print} includes it. */
  static boolean fits(String media) {
    if (MEDIA.contains(media.strip().toLowerCase(Locale.ROOT))) {
      return true;
    }
    try {
      return fits(new CSS3Parser().parseMedia(new InputSource(new StringReader(media))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CSSException | TokenMgrException e) {
      return false;
    }
  }

  static boolean fits(MediaQueryList queries) {
    return queries.getMediaQueries().stream().anyMatch(Screen::fits);
  }

  private static boolean fits(MediaQuery query) {
    boolean isThis =
        MEDIA.contains(query.getMedia().toLowerCase(Locale.ROOT))
            && query.getProperties().stream().allMatch(Screen::has);
    return isThis != query.isNot();
  }

  private static boolean has(Property feature) {
    String name = feature.getName().toLowerCase(Locale.ROOT);
    String value = feature.getValue() == null ? "" : feature.getValue().getCssText();
    double size = name.endsWith("height") ? CssLength.SCREEN_HEIGHT : CssLength.SCREEN_WIDTH;
    double pixels = CssLength.pixels(value, CssLength.ROOT, CssLength.ROOT, size);
    return switch (name) {
      case "min-width", "min-device-width", "min-height", "min-device-height" -> size >= pixels;
      case "max-width", "max-device-width", "max-height", "max-device-height" -> size <= pixels;
      default -> FEATURES.contains(name + ": " + value);
    };
  }
}
