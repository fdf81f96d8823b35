package org.opendisclosure.io.cli.option;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of ordinary size from the command line. */
public final class NumberArgument implements ITypeConverter<BigDecimal> {

  public NumberArgument() {}

  @Override
  public BigDecimal convert(String text) {
    if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      throw new WrongArgument(
          "应为数字,如 5 或 2.5:" + text, "expected a number such as 5 or 2.5: " + text);
    }
    return new BigDecimal(text);
  }
}
