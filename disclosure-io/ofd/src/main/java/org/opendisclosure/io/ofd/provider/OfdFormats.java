package org.opendisclosure.io.ofd.provider;

import java.util.List;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;

/** The format of this module. */
public final class OfdFormats implements FormatProvider {

  /** A provider, made by the service loader. */
  public OfdFormats() {}

  @Override
  public String artifact() {
    return "disclosure-ofd";
  }

  @Override
  public List<FormatDescriptor> formats() {
    return List.of(new OfdFiles());
  }
}
