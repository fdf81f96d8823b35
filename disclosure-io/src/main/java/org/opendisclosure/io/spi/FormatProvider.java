package org.opendisclosure.io.spi;

import java.util.List;

/**
 * The formats that a module brings. The service loader finds it: the module names its provider in
 * {@code module-info.java} and in {@code META-INF/services}.
 */
public interface FormatProvider {

  /**
   * What an application adds to have these formats.
   *
   * @return the artifact of the module, such as {@code disclosure-pdf}
   */
  String artifact();

  /**
   * The formats.
   *
   * @return one descriptor each, in the order in which they are listed
   */
  List<FormatDescriptor> formats();
}
