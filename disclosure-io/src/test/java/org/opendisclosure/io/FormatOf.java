package org.opendisclosure.io;

import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;

/** Takes the name of a format for the format. */
public final class FormatOf extends TypedArgumentConverter<String, Format> {

  /** A converter, made by JUnit. */
  public FormatOf() {
    super(String.class, Format.class);
  }

  @Override
  protected Format convert(String id) {
    return Formats.all().stream()
        .map(FormatDescriptor::format)
        .filter(format -> format.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow();
  }
}
