package org.opendisclosure.io.mht;

import java.util.Set;

/**
 * A part of a web archive that may be read.
 *
 * @param id the name by which others refer to it; empty if it has none
 * @param location the address from which it was saved; empty if that is not stated
 * @param type what it is, in lower case
 * @param charset the name of its encoding; empty if that is not stated
 * @param content its bytes, decoded
 */
record ArchivePart(String id, String location, String type, String charset, byte[] content) {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  static boolean isRead(String type) {
    return PAGES.contains(type) || type.startsWith("text/");
  }

  boolean isPage() {
    return PAGES.contains(type);
  }
}
