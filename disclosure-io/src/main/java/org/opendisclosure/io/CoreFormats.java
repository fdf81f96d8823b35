package org.opendisclosure.io;

import java.util.List;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The formats of this module. */
public final class CoreFormats implements FormatProvider {

  /** A provider, made by the service loader. */
  public CoreFormats() {}

  @Override
  public String artifact() {
    return "disclosure-io";
  }

  @Override
  public List<FormatDescriptor> formats() {
    return List.of(
        new JsonFiles(),
        new SheetFiles(),
        new LongFiles(),
        new WideFiles(),
        new SqlFiles(),
        new PageFiles(),
        new MarkdownFiles(),
        new TextFiles());
  }
}
