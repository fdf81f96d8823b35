package org.opendisclosure.io.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document, some of which are not shown. */
final class Layers {

  private final @Nullable PDOptionalContentProperties shown;

  Layers(PDDocument document) {
    shown = document.getDocumentCatalog().getOCProperties();
  }

  /** Whether what belongs to a layer, or to several of which one is hidden, is not shown. */
  boolean hide(@Nullable PDPropertyList properties) {
    if (properties instanceof PDOptionalContentMembershipDictionary several) {
      return several.getOCGs().stream().anyMatch(this::hide);
    }
    return shown != null
        && properties instanceof PDOptionalContentGroup layer
        && !shown.isGroupEnabled(layer);
  }
}
