package org.opendisclosure.io.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/** The parts of a file of OpenDocument in the order in which they are needed; flat, it is one. */
final class OdfFile {

  private static final String STYLES = "styles.xml";
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** What a file holds. */
  enum Kind {
    SPREADSHEET,
    TEXT
  }

  private final List<OdfXml> parts = new ArrayList<>();
  private final OdfStyles styles = new OdfStyles();

  private OdfFile() {}

  /** A file, of which the first part is not read yet. */
  static OdfFile of(byte[] bytes) throws RefusedException {
    OdfFile file = new OdfFile();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      file.unpack(PackedParts.of(bytes));
    } else {
      file.parts.add(new OdfXml(new PartXml(CONTENT, bytes)));
    }
    return file;
  }

  private void unpack(PackedParts packed) throws RefusedException {
    refuseEncrypted(packed);
    packed.open(STYLES).map(OdfXml::new).ifPresent(parts::add);
    parts.add(
        packed
            .open(CONTENT)
            .map(OdfXml::new)
            .orElseThrow(() -> new RefusedException(OdfProblems.noContent())));
  }

  private static void refuseEncrypted(PackedParts packed) throws RefusedException {
    Optional<PartXml> manifest = packed.open(MANIFEST);
    while (manifest.isPresent() && manifest.get().next()) {
      if (manifest.get().isStart("encryption-data")) {
        throw new RefusedException(OdfProblems.encrypted());
      }
    }
  }

  OdfStyles styles() {
    return styles;
  }

  /** Reads the styles and goes to what the file holds; tells of which kind it is. */
  Kind open() throws RefusedException {
    for (OdfXml xml : parts) {
      boolean isContent = xml == content();
      while (xml.next(0)) {
        switch (xml.name()) {
          case "office:styles" -> styles.read(xml);
          case "office:automatic-styles" -> {
            if (isContent) {
              styles.read(xml);
            } else {
              styles.readPages(xml);
            }
          }
          case "office:master-styles", "office:meta", "office:settings", "office:scripts" ->
              xml.skip();
          case "office:spreadsheet" -> {
            return Kind.SPREADSHEET;
          }
          case "office:text" -> {
            return Kind.TEXT;
          }
          default -> {}
        }
      }
    }
    throw new RefusedException(OdfProblems.noContent());
  }

  /** The part that the reader is in when it is opened. */
  OdfXml content() {
    return parts.get(parts.size() - 1);
  }
}
