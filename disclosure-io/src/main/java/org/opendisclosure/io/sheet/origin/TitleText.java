package org.opendisclosure.io.sheet.origin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.sheet.words.YearText;
import org.opendisclosure.io.text.Script;
import org.opendisclosure.model.text.PlainText;

/**
 * What the title of a published form says, such as 某市人民政府2024年政府信息公开工作年度报告(超链版).
 *
 * @param organ the organ; empty if the title names none
 * @param year the report year; 0 if the title names none
 */
public record TitleText(String organ, int year) {

  private static final int LONGEST = 90;

  private static final String YEAR = YearText.UNDATED;

  private static final String ENDING =
      "(?<subject>政府信息主动公开|政府信息公开|政务信息公开|政务公开|信息公开)"
          + "(?:工作|情况|的|年度)*(?:(?<late>Y)年?度?)?(?:工作|情况|的|年度)*(?:报告|年报|统计表)"
          + "(?:\\((?<noted>Y)年?度?\\)|\\([^()]{1,20}\\)|\\[[^\\[\\]]{1,20}\\]|【[^【】]{1,20}】)*";

  private static final Pattern DATED =
      Pattern.compile(
          "(?<before>.{0,45}?)(?<year>Y)年?度?(?<between>.{0,45}?)".replace("Y", YEAR)
              + ENDING.replace("Y", YEAR));

  private static final Pattern UNDATED =
      Pattern.compile("(?<between>.{0,45}?)" + ENDING.replace("Y", YEAR));

  private static final Pattern QUOTES = Pattern.compile("^[《“\"「]+|[》”\"」]+$");

  /** What stands before the name of an organ without being part of it. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:.*[>|/»:_—–\\-《]|附件?\\d*|关于|\\d{4}年?\\d{1,2}月(?:\\d{1,2}日)?|年?度)+");

  private static final Pattern TRAIL = Pattern.compile("(?:关于|的|在|[《,、])+$");
  private static final Pattern NO_NAME = Pattern.compile("[,。;!?…=+*#@]|现将|根据|按照|如下|报送|公布");

  /** The ends of the names of organs and of regions. */
  private static final Pattern ORGAN =
      Pattern.compile(
          ".*(政府|委员会|委|局|厅|部|院|署|办公室|办|办事处|街道|中心|处|所|站|[大支总]队|会|馆|社|公司|集团"
              + "|学校|大学|学院|医院|银行|[镇乡省市县区州旗盟])$");

  private static final Pattern NO_ORGAN =
      Pattern.compile(".*(公开|报告|首页|网站|门户|位置|欢迎|目录|栏目|专区|专栏|年度|情况).*|.*(\\d{4}|[:>|/]).*|\\d.*");

  /** The first character of 公开, which no script writes otherwise. */
  private static final char PUBLIC = '公';

  private static final String PEOPLE = "人民";
  private static final String GOVERNMENT = "政府";

  /** Reads a title; null if the text is none. */
  public static @Nullable TitleText of(String text) {
    if (text.length() > 2 * LONGEST || text.indexOf(PUBLIC) < 0) {
      return null;
    }
    String dense = QUOTES.matcher(PlainText.withoutGaps(text)).replaceAll("");
    String plain = plain(dense);
    if (plain.length() > LONGEST || !plain.contains("公开")) {
      return null;
    }
    Matcher dated = DATED.matcher(plain);
    if (dated.matches()) {
      return dated(dated, dense);
    }
    Matcher undated = UNDATED.matcher(plain);
    return undated.matches() ? undated(undated, dense) : null;
  }

  /** Half width and simplified script, letter by letter, so that places stay. */
  private static String plain(String dense) {
    char[] plain = dense.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = PlainText.of(plain[i]);
    }
    return Script.simplified(new String(plain));
  }

  private static @Nullable TitleText dated(Matcher title, String dense) {
    String before = name(dense.substring(0, title.end("before")));
    String between = name(dense.substring(title.start("between"), title.end("between")));
    if (isNoName(before) || isNoName(between)) {
      return null;
    }
    String organ = before;
    if (before.length() < 2) {
      organ = whole(between, title.group("subject"));
    } else if (isOrgan(between)) {
      organ = before + whole(between, title.group("subject"));
    }
    return new TitleText(organ.length() < 2 ? "" : organ, YearText.value(title.group("year")));
  }

  private static @Nullable TitleText undated(Matcher title, String dense) {
    String between = name(dense.substring(0, title.end("between")));
    String organ = whole(between, title.group("subject"));
    String late = title.group("late") == null ? title.group("noted") : title.group("late");
    if (!organ.isEmpty() && !isOrgan(organ)) {
      return null;
    }
    return new TitleText(organ, late == null ? 0 : YearText.value(late));
  }

  /** 人民政府信息公开 is written once for 人民政府 and 政府信息公开. */
  private static String whole(String organ, String subject) {
    return organ.endsWith(PEOPLE) && subject.startsWith(GOVERNMENT) ? organ + GOVERNMENT : organ;
  }

  private static String name(String text) {
    return TRAIL.matcher(LEAD.matcher(text).replaceFirst("")).replaceFirst("");
  }

  private static boolean isNoName(String name) {
    return NO_NAME.matcher(plain(name)).find();
  }

  /** Whether a text can be the name of an organ. */
  public static boolean isOrgan(String text) {
    String plain = plain(PlainText.withoutGaps(text));
    return plain.length() >= 3
        && plain.length() <= 40
        && ORGAN.matcher(plain).matches()
        && !NO_ORGAN.matcher(plain).matches()
        && !NO_NAME.matcher(plain).find();
  }
}
