// library org.apache.tika:tika-core:3.3.1
// library org.apache.tika:tika-parsers-standard-package:3.3.1:pom

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;

/** Any documents as XHTML of Tika: pairs of a document and a page. */
public final class TikaXhtml {

  public static void main(String[] args) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    for (int i = 0; i < args.length; i += 2) {
      ToXMLContentHandler page = new ToXMLContentHandler("UTF-8");
      try (InputStream in = Files.newInputStream(Path.of(args[i]))) {
        parser.parse(in, page, new Metadata(), new ParseContext());
      }
      Files.writeString(Path.of(args[i + 1]), page.toString());
    }
  }
}
