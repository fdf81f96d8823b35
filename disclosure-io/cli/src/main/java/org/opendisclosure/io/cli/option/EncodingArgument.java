package org.opendisclosure.io.cli.option;

import org.opendisclosure.io.csv.CsvEncoding;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of an encoding from the command line. */
public final class EncodingArgument implements ITypeConverter<CsvEncoding> {

  public EncodingArgument() {}

  @Override
  public CsvEncoding convert(String name) {
    return CsvEncoding.find(name)
        .orElseThrow(
            () ->
                new WrongArgument(
                    "不支持编码 " + name + ";可用的有 UTF-8、UTF-8-BOM、GB18030",
                    "there is no encoding " + name + ", only UTF-8, UTF-8-BOM, GB18030"));
  }
}
