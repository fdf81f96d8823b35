package org.opendisclosure.io.odf;

import java.util.HashSet;
import java.util.Set;
import org.opendisclosure.io.text.RefusedException;

/**
 * The changes that are tracked in a document. What was deleted stands apart from its text; should a
 * deletion be marked within the text, it is not there either.
 */
final class Changes {

  private final Set<String> deletions = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private int inserted;
  private int deleted;

  /** Reads the rest of the list of changes that the reader is at. */
  void read(OdfXml xml) throws RefusedException {
    String id = "";
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "text:changed-region" -> id = xml.attribute("id");
        case "text:insertion" -> {
          inserted++;
          xml.skip();
        }
        case "text:deletion" -> {
          deleted++;
          deletions.add(id);
          xml.skip();
        }
        default -> {}
      }
    }
  }

  /** Passes a mark in the text at which a change begins or ends. */
  void pass(OdfXml xml) {
    String id = xml.attribute("change-id");
    if (xml.name().equals("text:change-start") && deletions.contains(id)) {
      open.add(id);
    } else if (xml.name().equals("text:change-end")) {
      open.remove(id);
    }
  }

  /** Whether what stands here is deleted. */
  boolean isDeleted() {
    return !open.isEmpty();
  }

  int inserted() {
    return inserted;
  }

  int deleted() {
    return deleted;
  }
}
