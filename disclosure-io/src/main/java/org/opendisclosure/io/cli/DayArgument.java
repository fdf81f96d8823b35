package org.opendisclosure.io.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class DayArgument implements ITypeConverter<LocalDate> {

  DayArgument() {}

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("日期应写作 2025-01-20 这样:" + text);
    }
  }
}
