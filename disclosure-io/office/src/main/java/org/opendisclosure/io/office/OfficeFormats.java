package org.opendisclosure.io.office;

import java.util.List;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The formats of office programs. */
public final class OfficeFormats implements FormatProvider {

  /** A provider, made by the service loader. */
  public OfficeFormats() {}

  @Override
  public String artifact() {
    return "disclosure-office";
  }

  @Override
  public List<FormatDescriptor> formats() {
    return List.of(
        new WorkbookFiles(),
        new DocumentFiles(),
        new OldWorkbookFiles(),
        new OldDocumentFiles(),
        new ArchiveFiles(),
        new RichTextFiles());
  }
}
