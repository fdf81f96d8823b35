package org.opendisclosure.io.spring;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * Reads the form in the body or a part of a request, whatever its format: {@code @RequestBody
 * Reading} or {@code @RequestPart("file") Reading}. JSON is left to Jackson, which reads it
 * leniently, too.
 */
public class ReadingConverter extends AbstractHttpMessageConverter<Reading> {

  private final ReadOptions options;

  /**
   * A converter.
   *
   * @param options how to read
   */
  public ReadingConverter(ReadOptions options) {
    super(MediaType.ALL);
    this.options = options;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Reading.class;
  }

  @Override
  protected boolean canRead(@Nullable MediaType type) {
    return type == null
        || !type.getSubtype().equals("json") && !type.getSubtype().endsWith("+json");
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Reading readInternal(Class<? extends Reading> type, HttpInputMessage message)
      throws IOException {
    String name = message.getHeaders().getContentDisposition().getFilename();
    return Forms.read(message.getBody(), Objects.requireNonNullElse(name, ""), options);
  }

  @Override
  protected void writeInternal(Reading reading, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("Jackson writes readings");
  }
}
