package org.opendisclosure.io.spring;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Summary;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Report;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;

/**
 * Writes what a controller returns of a check, a {@code Report}, {@code CheckedForm} or a
 * collection of these, as the request accepts it: {@code text/html} the page, {@code text/csv} the
 * table (with a byte-order mark, which Excel needs), {@code text/plain} sentences. JSON, which
 * Jackson writes, is for those who accept everything.
 */
public class ReportConverter extends AbstractGenericHttpMessageConverter<Object> {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final List<MediaType> WRITTEN = List.of(HTML, CSV, PLAIN);

  private final MessageLanguage language;

  /**
   * A converter.
   *
   * @param language the language of messages
   */
  public ReportConverter(MessageLanguage language) {
    // JSON first, although another converter writes it: the first is what "*/*" gets.
    super(MediaType.APPLICATION_JSON, HTML, CSV, PLAIN);
    this.language = language;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return CheckedForm.class == type || Report.class == type;
  }

  /** Of collections, too, whose class does not say what they hold. */
  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return getSupportedMediaTypes();
  }

  @Override
  public boolean canWrite(@Nullable Type type, Class<?> raw, @Nullable MediaType mediaType) {
    ResolvableType returned =
        type == null ? ResolvableType.forClass(raw) : ResolvableType.forType(type);
    ResolvableType element = returned.as(Collection.class).getGeneric(0);
    return supports(element.resolve(raw)) && canWrite(mediaType);
  }

  @Override
  protected boolean canWrite(@Nullable MediaType type) {
    return type == null || WRITTEN.stream().anyMatch(type::isCompatibleWith);
  }

  @Override
  protected boolean canRead(@Nullable MediaType type) {
    return false;
  }

  @Override
  protected void writeInternal(Object found, @Nullable Type type, HttpOutputMessage message)
      throws IOException {
    MediaType mediaType = message.getHeaders().getContentType();
    Collection<?> all = found instanceof Collection<?> several ? several : List.of(found);
    Summary summary = new Summary();
    try (ReportWriter writer = writer(mediaType, StreamUtils.nonClosing(message.getBody()))) {
      for (Object each : all) {
        CheckedForm checked = each instanceof Report report ? checked(report) : (CheckedForm) each;
        writer.write(checked);
        summary.add(checked);
      }
      writer.end(summary);
    }
  }

  private ReportWriter writer(@Nullable MediaType type, OutputStream out) {
    Language spoken = language.get();
    if (HTML.equalsTypeAndSubtype(type)) {
      return Reports.html(out, spoken);
    } else if (CSV.equalsTypeAndSubtype(type)) {
      return Reports.csv(CsvEncoding.UTF_8_BOM.writer(out), spoken);
    }
    return Reports.text(new OutputStreamWriter(out, StandardCharsets.UTF_8), spoken);
  }

  private static CheckedForm checked(Report report) {
    StatisticsForm form = report.form();
    Numbers numbers = Numbers.of(form.figures(), form.getUnknownLines(), 0);
    return new CheckedForm("", Optional.empty(), Optional.of(report), List.of(), numbers);
  }

  @Override
  public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("reports are only written", message);
  }

  @Override
  protected Object readInternal(Class<? extends Object> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("reports are only written", message);
  }
}
