package org.opendisclosure.io.cli.option;

import org.opendisclosure.io.format.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads forms. */
public final class SourceOptions {

  @Mixin private LayoutOptions layouts = new LayoutOptions();

  @Option(names = "--strict", description = "凡有更正或看不懂之处,一律视为读取失败(退出码 2)。Any note is a failure.")
  public boolean strict;

  public SourceOptions() {}

  public ReadOptions options() {
    return ReadOptions.defaults().with(layouts.layouts());
  }
}
