package org.opendisclosure.io.part;

import java.util.Optional;

/** A document that stands in another one. */
public final class InnerFile {

  private final byte[] content;
  private final String charset;
  private final int linesBefore;
  private final Neighbours neighbours;

  /** Finds what is kept beside a document, by the address that the document states. */
  @FunctionalInterface
  public interface Neighbours {

    /** There is nothing beside it. */
    Neighbours NONE = address -> Optional.empty();

    /** The document with an address; nothing is ever fetched. */
    Optional<InnerFile> find(String address);
  }

  /**
   * A document.
   *
   * @param content its bytes
   * @param charset the name of its encoding, if what is around it states one; else empty
   * @param neighbours what is kept beside it
   */
  public InnerFile(byte[] content, String charset, Neighbours neighbours) {
    this(content, charset, neighbours, 0);
  }

  private InnerFile(byte[] content, String charset, Neighbours neighbours, int linesBefore) {
    this.content = content;
    this.charset = charset;
    this.neighbours = neighbours;
    this.linesBefore = linesBefore;
  }

  /** A document with nothing around it. */
  public static InnerFile of(byte[] content) {
    return new InnerFile(content, "", Neighbours.NONE);
  }

  /** The same document behind lines of the one around it. */
  public InnerFile behind(int lines) {
    return new InnerFile(content, charset, neighbours, lines);
  }

  /** The same document, of which the encoding is known. */
  public InnerFile in(String newCharset) {
    return new InnerFile(content, newCharset, neighbours, linesBefore);
  }

  /** The bytes, which are not to be changed. */
  public byte[] content() {
    return content;
  }

  /** The stated name of its encoding, which may be unknown or wrong; empty if there is none. */
  public String charset() {
    return charset;
  }

  /** How many lines of the document around it stand before its first. */
  public int linesBefore() {
    return linesBefore;
  }

  /** What is kept beside it. */
  public Neighbours neighbours() {
    return neighbours;
  }

  /** Its text, with U+FFFD where the bytes are none. */
  public PartText text() {
    return PartText.of(this);
  }
}
