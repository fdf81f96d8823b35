package org.opendisclosure.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files that are made to exhaust whoever reads them. */
final class Hostile {

  private Hostile() {}

  /** Thirty forms, each of which draws the next one four times. */
  static byte[] nestedForms() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      for (int i = 0; i < 30; i++) {
        PDFormXObject form = new PDFormXObject(stream(document, "/F Do /F Do /F Do /F Do"));
        form.setResources(resources);
        resources = new PDResources();
        resources.put(COSName.F, form);
      }
      PDPage page = new PDPage();
      page.setResources(resources);
      page.setContents(stream(document, "/F Do"));
      document.addPage(page);
      return bytes(document);
    }
  }

  private static PDStream stream(PDDocument document, String operators) throws IOException {
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** A tree of pages that contains itself. */
  static byte[] loopingPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      root.getCOSArray(COSName.KIDS).add(root);
      return bytes(document);
    }
  }

  /** A page whose contents are brackets within brackets. */
  static byte[] deepArrays() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setContents(stream(document, "[".repeat(1 << 20)));
      document.addPage(page);
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
