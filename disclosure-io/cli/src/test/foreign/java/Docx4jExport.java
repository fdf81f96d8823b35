// library org.docx4j:docx4j-JAXB-ReferenceImpl:11.5.3

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.HTMLSettings;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Word documents as pages of docx4j: pairs of a document and a page. */
public final class Docx4jExport {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      HTMLSettings settings = Docx4J.createHTMLSettings();
      settings.setOpcPackage(WordprocessingMLPackage.load(new File(args[i])));
      try (OutputStream out = Files.newOutputStream(Path.of(args[i + 1]))) {
        Docx4J.toHTML(settings, out, Docx4J.FLAG_EXPORT_PREFER_XSL);
      }
    }
  }
}
