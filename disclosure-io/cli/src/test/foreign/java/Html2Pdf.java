// library com.itextpdf:html2pdf:6.2.1

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.layout.font.FontProvider;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Web pages printed by html2pdf, in the font that a property names: pairs of a page and a PDF file.
 */
public final class Html2Pdf {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      FontProvider fonts = new FontProvider();
      fonts.addFont(FontProgramFactory.createFont(System.getProperty("font"), 0, true));
      ConverterProperties properties = new ConverterProperties().setFontProvider(fonts);
      try (InputStream in = Files.newInputStream(Path.of(args[i]));
          OutputStream out = Files.newOutputStream(Path.of(args[i + 1]))) {
        HtmlConverter.convertToPdf(in, out, properties);
      }
    }
  }
}
