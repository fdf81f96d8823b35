package org.opendisclosure.io.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.cli.option.WrongArgument;
import org.opendisclosure.model.text.Sentence;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call. */
final class WrongCall {

  private WrongCall() {}

  static Sentence of(ParameterException e) {
    Sentence reason = reason(e);
    return new Sentence("用法有误:" + reason.zh(), "Wrong usage: " + reason.en());
  }

  private static Sentence reason(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      List<ArgSpec> specs = missing.getMissing();
      return new Sentence("缺少 " + names(specs, "、"), "missing " + names(specs, ", "));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      String words = String.join(" ", unmatched.getUnmatched());
      return new Sentence("不认识 " + words, "unknown " + words);
    }
    if (e.getCause() instanceof WrongArgument argument) {
      return argument.sentence();
    }
    if (e instanceof OverwrittenOptionException repeated) {
      String option = name(repeated.getOverwritten());
      return new Sentence("重复给出 " + option, option + " is given twice");
    }
    return reason(e, e.getCause() instanceof TypeConversionException ? e.getCause() : e);
  }

  private static Sentence reason(ParameterException e, Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (message.contains(InvalidPathException.class.getName())) {
      return new Sentence(
          "文件名无法识别。若文件名含中文,请在 UTF-8 环境下运行(如 LC_ALL=C.UTF-8)。",
          "the name of a file cannot be decoded; for names in Chinese run under a UTF-8 locale,"
              + " such as LC_ALL=C.UTF-8");
    }
    ArgSpec spec = e.getArgSpec();
    return message.startsWith("expected one of") && spec != null
        ? new Sentence(
            "应为 " + spec.paramLabel() + " 之一:" + e.getValue(),
            "expected one of " + spec.paramLabel() + ": " + e.getValue())
        : new Sentence(message, message);
  }

  private static String names(List<ArgSpec> specs, String comma) {
    return specs.stream().map(WrongCall::name).collect(Collectors.joining(comma));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + spec.paramLabel()
        : spec.paramLabel();
  }
}
