package org.opendisclosure.io.cli.option;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;

/** Checks texts of options that are written into a file. */
public final class OptionText {

  private static final char UNDECODABLE = '\uFFFD';

  private OptionText() {}

  /** Refuses what says nothing, and what a locale that is not UTF-8 has made unreadable. */
  public static void require(String option, @Nullable String text) {
    if (text != null && text.isBlank()) {
      throw new CannotRun(option + " 不能是空白。", option + " must not be blank.");
    }
    if (text != null && text.indexOf(UNDECODABLE) >= 0) {
      throw new CannotRun(
          option + " 的文字无法识别,请在 UTF-8 环境下运行(如 LC_ALL=C.UTF-8)。",
          option + " cannot be decoded; run under a UTF-8 locale, such as LC_ALL=C.UTF-8.");
    }
  }
}
