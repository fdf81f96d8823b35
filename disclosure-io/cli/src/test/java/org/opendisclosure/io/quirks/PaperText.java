package org.opendisclosure.io.quirks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that a program put on paper; what is beyond the edge of a page, some leave out. */
final class PaperText {

  /** What a browser prints above and below a page: the date and title, the address and page. */
  private static final Pattern MARGINS =
      Pattern.compile("^\\d+/\\d+/\\d+, .*$|^file:.*$", Pattern.MULTILINE);

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final List<String> words;

  /** The text of a PDF file. */
  PaperText(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      String text = MARGINS.matcher(new PDFTextStripper().getText(document)).replaceAll("");
      this.words = List.of(SPACES.split(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a figure stands in the file as often as it should: otherwise one is not on paper. */
  boolean has(String figure, long times) {
    String bare = Trial.bare(figure);
    return words.stream().filter(word -> Trial.shows(word, bare)).count() >= times;
  }
}
