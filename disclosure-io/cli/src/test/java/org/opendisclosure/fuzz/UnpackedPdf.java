package org.opendisclosure.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The same PDF file with the contents of its pages as plain text, so that words can be damaged. */
final class UnpackedPdf {

  private UnpackedPdf() {}

  static byte[] of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        COSStream contents = new COSStream();
        try (var out = contents.createOutputStream();
            var in = page.getContents()) {
          in.transferTo(out);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
