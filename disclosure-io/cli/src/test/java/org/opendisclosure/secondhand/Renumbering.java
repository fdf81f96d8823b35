package org.opendisclosure.secondhand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers labels anew from which some were left out between. */
final class Renumbering {

  private static final Pattern ITEM = Pattern.compile("^\\d+\\.");
  private static final Pattern GROUP = Pattern.compile("^\\([一二三四五六七八九十]\\)");
  private static final String NUMBERS = "一二三四五六七八九十";

  private int item;
  private int group;

  String of(String label) {
    if (ITEM.matcher(label).find()) {
      item++;
      return ITEM.matcher(label).replaceFirst(item + ".");
    }
    Matcher matcher = GROUP.matcher(label);
    if (matcher.find()) {
      item = 0;
      group++;
      return matcher.replaceFirst("(" + NUMBERS.charAt(group - 1) + ")");
    }
    if (NUMBERS.indexOf(label.charAt(0)) >= 0 && label.charAt(1) == '、') {
      item = 0;
      group = 0;
    }
    return label;
  }
}
