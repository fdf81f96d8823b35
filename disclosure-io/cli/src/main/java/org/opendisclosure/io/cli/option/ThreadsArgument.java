package org.opendisclosure.io.cli.option;

import picocli.CommandLine.ITypeConverter;

/** Reads a number of threads from the command line. */
public final class ThreadsArgument implements ITypeConverter<Integer> {

  private static final int MOST = 256;

  public ThreadsArgument() {}

  @Override
  public Integer convert(String text) {
    int threads = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (threads < 1 || threads > MOST) {
      throw new WrongArgument(
          "线程数应为 1 至 " + MOST + " 的整数:" + text,
          "the number of threads is 1 to " + MOST + ": " + text);
    }
    return threads;
  }
}
