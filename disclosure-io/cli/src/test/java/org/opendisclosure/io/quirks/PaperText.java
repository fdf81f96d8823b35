package org.opendisclosure.io.quirks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that a program put on paper; what is beyond the edge of a page, some leave out. */
final class PaperText {

  /** What a browser prints above and below a page: the date and title, the address and page. */
  private static final Pattern MARGINS =
      Pattern.compile("^\\d+/\\d+/\\d+, .*$|^file:.*$", Pattern.MULTILINE);

  private static final Pattern TEXT = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final List<String> words;

  /** The text of a file of pages. */
  PaperText(byte[] file) {
    try {
      String text = file[0] == 'P' ? ofd(file) : pdf(file);
      this.words = List.of(SPACES.split(MARGINS.matcher(text).replaceAll("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String ofd(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        TEXT.matcher(part).results().forEach(code -> text.append(code.group(1)).append('\n'));
      }
    }
    return text.toString();
  }

  /** Whether a figure stands in the file as often as it should: otherwise one is not on paper. */
  boolean has(String figure, long times) {
    String bare = Trial.bare(figure);
    return words.stream().filter(word -> Trial.shows(word, bare)).count() >= times;
  }
}
