package org.opendisclosure.io.cli;

import java.util.ListResourceBundle;

/** What the help of every command says alike. */
final class HelpTexts extends ListResourceBundle {

  HelpTexts() {}

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"usage.synopsisHeading", "用法: "},
      {"usage.parameterListHeading", "%n参数:%n"},
      {"usage.optionListHeading", "%n选项:%n"},
      {"usage.commandListHeading", "%n命令:%n"},
      {"help", "显示本说明。Shows this help."},
      {"version", "显示版本。Shows the version."},
    };
  }
}
