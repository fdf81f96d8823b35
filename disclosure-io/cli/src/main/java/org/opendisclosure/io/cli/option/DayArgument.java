package org.opendisclosure.io.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a day from the command line. */
public final class DayArgument implements ITypeConverter<LocalDate> {

  public DayArgument() {}

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongArgument(
          "日期应写作 2025-01-20 这样:" + text, "a day is written as 2025-01-20: " + text);
    }
  }
}
