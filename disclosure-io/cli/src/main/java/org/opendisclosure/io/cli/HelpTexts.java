package org.opendisclosure.io.cli;

import java.util.ListResourceBundle;

/** What the help of every command says alike. */
final class HelpTexts extends ListResourceBundle {

  /** What the count of numbers means that a reading gives. */
  static final String NUMBERS =
      "%n“读取数字 186/201”:文件中属于这份表的数字有 201 个,其中 186 个已读入;“原样保留”的"
          + "看不懂,没有填成数字,“未采用”的没有对应的格,“表外”的随表保留。%nNumbers read, 186 of 201: how many numbers of the"
          + " form stand in the file, and how many were read. Those kept raw are no figures, those"
          + " left out have no cell, those beside the form are kept with it.";

  /** What the command tells the calling program. */
  static final String EXIT_CODES =
      "%n退出码:0 没有错误级问题;1 至少一处错误级问题;2 有内容无法读取(有数字未读入,或看不出是哪一种表)或写出,或用法有误;3 程序内部错误,请报告;141"
          + " 输出的读者先行关闭(如 | head);143、130 被信号终止(kill、Ctrl-C),没有写完的文件已删除。%nExit code 0: no error; 1:"
          + " at least one; 2: something could not be read (a number is not in the form, or there"
          + " is no form) or written, or wrong usage; 3: an error of this program, please report"
          + " it; 141: whoever read the output closed it, as | head does; 143, 130: ended by a"
          + " signal (kill, Ctrl-C), what was half written is removed.";

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
