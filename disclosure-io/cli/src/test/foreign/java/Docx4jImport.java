// library org.docx4j:docx4j-JAXB-ReferenceImpl:11.4.8
// library org.docx4j:docx4j-ImportXHTML:11.4.8
// library org.jsoup:jsoup:1.21.2

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.File;
import org.docx4j.convert.in.xhtml.XHTMLImporterImpl;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.slf4j.LoggerFactory;

/** Web pages as Word documents of docx4j: pairs of a page and a document. */
public final class Docx4jImport {

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    for (int i = 0; i < args.length; i += 2) {
      Document page = Jsoup.parse(new File(args[i]));
      page.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
      page.outputSettings().escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
      WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
      XHTMLImporterImpl importer = new XHTMLImporterImpl(word);
      word.getMainDocumentPart()
          .getContent()
          .addAll(importer.convert(page.selectFirst("html").outerHtml(), null));
      word.save(new File(args[i + 1]));
    }
  }
}
