package org.opendisclosure.docs;

/**
 * A fenced block of a page.
 *
 * @param page the page
 * @param line the line of its opening fence, counted from 1
 * @param language what follows the opening fence; empty for a drawing
 * @param text the lines between the fences, each with its line feed
 */
record Block(Page page, int line, String language, String text) {

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
