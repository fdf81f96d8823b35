package org.opendisclosure.io.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.part.InnerFile;

/** The pages that stand in frames of a page, each of which is read once, and their lines. */
final class Frames {

  private static final int MOST = 200;

  private final Set<byte[]> read = Collections.newSetFromMap(new IdentityHashMap<>());
  private int lastLine;

  Frames(InnerFile page) {
    read.add(page.content());
  }

  /** Whether an element is a frame whose page is kept beside the page around it. */
  static boolean is(Element element, InnerFile page) {
    return isFrame(element) && page.neighbours().find(address(element)).isPresent();
  }

  /** The address of the page that stands in a frame, or of a sheet of a workbook. */
  static String address(Element frame) {
    return frame.attr(frame.normalName().equals("link") ? "href" : "src");
  }

  private static boolean isFrame(Element element) {
    return element.normalName().equals("iframe") || element.normalName().equals("frame");
  }

  /** The page of a frame, behind all lines before; none if it is not there or was read before. */
  Optional<InnerFile> next(Element frame, InnerFile page) {
    return page.neighbours()
        .find(address(frame))
        .filter(found -> read.size() < MOST && read.add(found.content()))
        .map(found -> found.behind(lastLine));
  }

  /** Takes the number of the last line of a page. */
  void lines(int last) {
    lastLine = last;
  }

  int lastLine() {
    return lastLine;
  }
}
