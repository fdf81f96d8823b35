package org.opendisclosure.io.odf.provider;

import java.util.List;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The formats of OpenDocument. */
public final class OpenDocumentFormats implements FormatProvider {

  /** A provider, made by the service loader. */
  public OpenDocumentFormats() {}

  @Override
  public String artifact() {
    return "disclosure-odf";
  }

  @Override
  public List<FormatDescriptor> formats() {
    return List.of(new SpreadsheetFiles(), new TextDocumentFiles());
  }
}
