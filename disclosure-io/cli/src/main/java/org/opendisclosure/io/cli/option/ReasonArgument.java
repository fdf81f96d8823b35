package org.opendisclosure.io.cli.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.opendisclosure.model.ReasonCode;
import picocli.CommandLine.ITypeConverter;

/** Reads the code of a reason from the command line. */
public final class ReasonArgument implements ITypeConverter<ReasonCode> {

  public ReasonArgument() {}

  @Override
  public ReasonCode convert(String id) {
    return ReasonCode.find(id)
        .orElseThrow(
            () ->
                new WrongArgument(
                    "没有原因代码 " + id + ";可用的有 " + known(),
                    "there is no reason " + id + ", only " + ids()));
  }

  private static String ids() {
    return Arrays.stream(ReasonCode.values()).map(ReasonCode::id).collect(Collectors.joining(", "));
  }

  private static String known() {
    return Arrays.stream(ReasonCode.values())
        .map(code -> code.id() + "(" + code.label() + ")")
        .collect(Collectors.joining("、"));
  }
}
