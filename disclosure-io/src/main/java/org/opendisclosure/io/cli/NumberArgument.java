package org.opendisclosure.io.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of ordinary size from the command line. */
final class NumberArgument implements ITypeConverter<BigDecimal> {

  NumberArgument() {}

  @Override
  public BigDecimal convert(String text) {
    if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      throw new TypeConversionException("应为数字,如 5 或 2.5:" + text);
    }
    return new BigDecimal(text);
  }
}
