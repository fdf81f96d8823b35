package org.opendisclosure.io.pdf.provider;

import java.util.List;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The format of this module. */
public final class PdfFormats implements FormatProvider {

  /** A provider, made by the service loader. */
  public PdfFormats() {}

  @Override
  public String artifact() {
    return "disclosure-pdf";
  }

  @Override
  public List<FormatDescriptor> formats() {
    return List.of(new PdfFiles());
  }
}
