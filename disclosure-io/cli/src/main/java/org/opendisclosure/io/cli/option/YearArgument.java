package org.opendisclosure.io.cli.option;

import picocli.CommandLine.ITypeConverter;

/** Reads a year from the command line, such as a form may be of. */
public final class YearArgument implements ITypeConverter<Integer> {

  private static final int FIRST = 2008;
  private static final int LAST = 2999;

  public YearArgument() {}

  @Override
  public Integer convert(String text) {
    int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    if (year < FIRST || year > LAST) {
      throw new WrongArgument(
          "年度应为 %d 至 %d 的四位数字:%s".formatted(FIRST, LAST, text),
          "a year is a number of four digits, %d to %d: %s".formatted(FIRST, LAST, text));
    }
    return year;
  }
}
