package org.opendisclosure.io.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads from the command line. */
final class ThreadsArgument implements ITypeConverter<Integer> {

  private static final int MOST = 256;

  ThreadsArgument() {}

  @Override
  public Integer convert(String text) {
    int threads = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    if (threads < 1 || threads > MOST) {
      throw new TypeConversionException("线程数应为 1 至 " + MOST + " 的整数:" + text);
    }
    return threads;
  }
}
