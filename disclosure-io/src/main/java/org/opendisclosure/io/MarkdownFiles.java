package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.html.HtmlReader;
import org.opendisclosure.io.markdown.MarkdownReader;
import org.opendisclosure.io.markdown.MarkdownWriter;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.model.text.Sentence;

/** Markdown, whose tables may be written in tags. */
final class MarkdownFiles implements FormatDescriptor {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:<[^<>]*+></\\w++>)*+#{1,6}[ \\t]+[^\\s#]");
  private static final Pattern TABLE =
      Pattern.compile("(?im)^[ \\t]*(<(html|body|div)\\b[^<>]*+>\\s*+){0,9}+<table\\b");
  private static final Pattern PIPES =
      Pattern.compile("(?m)^\\|[ \\t]*:?-{2,}[-: \\t|]*\\|[ \\t]*$");

  /** Where a page ends, with a heading of Markdown somewhere behind it. */
  private static final Pattern PAGE_END =
      Pattern.compile("(?ims)</html>.{0,20000}?^#{1,6}[ \\t]+[^\\s#]");

  private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype|html|body)\\b");

  @Override
  public Format format() {
    return Format.MARKDOWN;
  }

  @Override
  public Sentence content() {
    return new Sentence("Markdown", "Markdown");
  }

  @Override
  public boolean isCommon() {
    return true;
  }

  @Override
  public List<Sign> signs() {
    return List.of(
        new Sign(Evidence.MIXTURE, start -> isTagged(start.text())),
        new Sign(Evidence.LINES, start -> TextGuess.isMarkdown(start.lines())));
  }

  /**
   * Whether text or headings of Markdown stand around tables in tags, or tables of bars between
   * tags, which are no whole page; some programs put each table in a page of its own.
   */
  private static boolean isTagged(String start) {
    if (start.indexOf('<') < 0) {
      return false;
    }
    boolean isTagged = start.startsWith("<");
    if (PAGE.matcher(start).find()) {
      boolean isAmong = isTagged ? PAGE_END.matcher(start).find() : HEADING.matcher(start).find();
      return isAmong && TABLE.matcher(start).find();
    }
    return TABLE.matcher(start).find()
        ? !isTagged || HEADING.matcher(start).find()
        : isTagged && PIPES.matcher(start).find();
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new MarkdownReader(
        source.content(), source.file(), options, Optional.of(HtmlReader::new));
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new MarkdownWriter(out, options.layouts());
  }
}
