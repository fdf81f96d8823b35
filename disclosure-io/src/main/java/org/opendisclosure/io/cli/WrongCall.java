package org.opendisclosure.io.cli;

import java.nio.file.InvalidPathException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a call. */
final class WrongCall {

  private WrongCall() {}

  static String of(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      return "缺少 "
          + missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining("、"));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "不认识 " + String.join(" ", unmatched.getUnmatched());
    }
    Throwable cause = e.getCause() instanceof TypeConversionException ? e.getCause() : e;
    String message = String.valueOf(cause.getMessage());
    if (message.contains(InvalidPathException.class.getName())) {
      return "文件名无法识别。若文件名含中文,请在 UTF-8 环境下运行(如 LC_ALL=C.UTF-8)。";
    }
    return message.startsWith("expected one of") && e.getArgSpec() != null
        ? "应为 " + e.getArgSpec().paramLabel() + " 之一:" + e.getValue()
        : message;
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + spec.paramLabel()
        : spec.paramLabel();
  }
}
