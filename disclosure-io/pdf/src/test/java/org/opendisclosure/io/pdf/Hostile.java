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

  /** A page of names that no other file has. */
  static byte[] manyNames() {
    String font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica %s>>";
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      names.append("/hostile-").append(i).append(" 1 ");
    }
    return WrittenPdf.showing(new byte[] {'1'}, font.formatted(names));
  }

  /** A page of words that are no operators. */
  static byte[] manyOperators() throws IOException {
    StringBuilder operators = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      operators.append("hostile").append(i).append('\n');
    }
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      page.setContents(stream(document, operators.toString()));
      return bytes(document);
    }
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
