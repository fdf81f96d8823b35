package org.opendisclosure.io.sheet.several;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Script;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.text.PlainText;

/** The words by which offices say whose figures, and of when, stand in a column or row. */
final class OriginWords {

  private static final String AREA = "[省市县区州盟旗镇乡]";

  /** What may follow the words that tell. */
  private static final String FIGURES = "(?:实际|发生|完成|新增)?(?:统计|填报|上报)?(?:数据|数量|数值|数|值|量|情况)?";

  private static final Pattern CURRENT = Pattern.compile("(?:本期|当期|本季度?|当季度?|本月份?|当月)" + FIGURES);

  private static final Pattern TO_DATE =
      Pattern.compile(
          "(?:本年度?|全年|年度?|今年)?(?:以来|至今)?(?:累计|累积)" + FIGURES + "|(?:年初|本年|今年)(?:至今|以来)" + FIGURES);

  private static final Pattern QUARTER = Pattern.compile("第?(?<number>[一二三四1-4])季度?" + FIGURES);

  private static final Pattern SPAN =
      Pattern.compile(
          "上半年|下半年|前[二三]季度|本年度?|全年"
              + "|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月份?)?(?:[-—–~至到]"
              + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}))?月份?");

  private static final Pattern OWN = Pattern.compile(".{0,8}本级(?:政府|机关|部门|单位)?" + FIGURES);

  private static final Pattern TOTAL =
      Pattern.compile(
          ("(?:全?AREA域?|全AREA级)?(?:汇总|合计|总计|总数|共计)FIGURES"
                  + "|\\d+[个家]ORGANS(?:汇总|合计|总计|共计)|全AREA域?FIGURES")
              .replace("AREA", AREA)
              .replace("ORGANS", "(?:单位|部门|机关|机构)?")
              .replace("FIGURES", FIGURES));

  /** Groups of organs, whatever they are called. */
  private static final Pattern GROUP =
      Pattern.compile(
          ("(?:各|全部|所有|其他|其它)?(?:AREA(?:直属?|属|级|辖)|所属|下属|直属|下辖|所辖|垂直管理?|双重管理|驻AREA"
                  + "|AREA{0,2}(?:人民)?政府|党群|党委|基层|下级|中央|局|厅|委)*"
                  + "(?:(?:工作|组成|职能|办事)?部门|单位|机关|机构|委办局|局委办|公共企事业单位|企事业单位|事业单位|企业"
                  + "|乡镇|镇街|街镇|街道|镇办|县市区|县区|区县|市县区?|市区|旗县区?|旗区|苏木|开发区|园区|功能区|社区|村居"
                  + "|办事处|AREA(?:人民)?政府)+")
              .replace("AREA", AREA));

  private static final Pattern ORGAN =
      Pattern.compile(
          ".{1,28}(?:局|厅|委|委员会|办|办公室|处|科|院|署|会|队|所|站|中心|公司|集团|学校|学院|大学|中学|小学|医院|银行|政府"
              + "|开发区|新区|园区|高新区|经开区|街道|街道办|办事处|镇|乡|苏木|社区|村|区|县|市|旗|州|盟|省|社|馆|台|总队|支队|大队"
              + "|联|团委|党校)");

  private static final Pattern STATED = Pattern.compile("(?<whose>.{2,})(?:统计|填报|上报)(?:数据|数)");

  private static final Pattern MARKS = Pattern.compile("(?<=.)[*＊※★①-⑳\\s]+$");

  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\d{1,3}[.、]|\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}、)(?=.)");

  /** A year, of which a form is rather than of that of its table. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|二[〇零○]");

  /** How many organs are counted, as in 合计(12个). */
  private static final Pattern COUNTED = Pattern.compile("\\(共?\\d+[个家]?[^()\\d]{0,4}\\)$");

  private static final int LONGEST = 40;

  private static final List<String> DIGITS = List.of("一二三四", "1234");

  private OriginWords() {}

  /** What a heading or label means, of which several words may say a part. */
  static Meaning of(String text) {
    String plain = Script.simplified(stated(text));
    LabelKey key = LabelKey.of(text);
    if (key.isEmpty() || SheetFormat.isUnit(key) || plain.length() > LONGEST) {
      return Meaning.UNKNOWN;
    }
    if (SheetFormat.isValue(key) || HeaderWords.of(key) != null) {
      return Meaning.VALUE;
    }
    if (AsideWords.areIn(plain)) {
      return Meaning.ASIDE;
    }
    if (AsideWords.areOfPart(plain)) {
      return Meaning.SUBTOTAL;
    }
    return whole(plain, text)
        .or(() -> parted(plain))
        .map(Meaning::of)
        .orElse(AsideWords.areOfSum(plain) ? Meaning.SUBTOTAL : Meaning.UNKNOWN);
  }

  /**
   * The text as it is stated in a header: without the spaces and line breaks of print, what numbers
   * it in a list and the marks of footnotes.
   */
  static String stated(String text) {
    return NUMBERING.matcher(PlainText.of(MARKS.matcher(text).replaceFirst(""))).replaceFirst("");
  }

  private static Optional<Origin> whole(String plain, String text) {
    return period(plain).or(() -> scope(plain, text)).or(() -> organ(plain, text));
  }

  private static Optional<Origin> period(String plain) {
    String words = LabelKey.of(plain).text();
    Matcher quarter = QUARTER.matcher(words);
    if (quarter.matches()) {
      String digit = quarter.group("number");
      int index = Math.max(DIGITS.get(0).indexOf(digit), DIGITS.get(1).indexOf(digit));
      return Optional.of(Origin.ofQuarter(index + 1));
    }
    if (CURRENT.matcher(words).matches()) {
      return Optional.of(Origin.ofPeriod(Collected.CURRENT));
    }
    if (TO_DATE.matcher(words).matches()) {
      return Optional.of(Origin.ofPeriod(Collected.TO_DATE));
    }
    return SPAN.matcher(plain).matches()
        ? Optional.of(Origin.ofPeriod(stated(plain)))
        : Optional.empty();
  }

  private static Optional<Origin> scope(String plain, String text) {
    String words = LabelKey.of(COUNTED.matcher(plain).replaceFirst("")).text();
    if (OWN.matcher(words).matches()) {
      return Optional.of(Origin.ofScope(Collected.OWN_LEVEL));
    }
    if (TOTAL.matcher(words).matches()) {
      return Optional.of(Origin.ofScope(Collected.TOTAL));
    }
    Matcher stated = STATED.matcher(words);
    String whose = stated.matches() ? stated.group("whose") : words;
    boolean isGroup = GROUP.matcher(whose).matches();
    return isGroup ? Optional.of(Origin.ofScope(stated(text))) : Optional.empty();
  }

  private static Optional<Origin> organ(String plain, String text) {
    Matcher stated = STATED.matcher(plain);
    String whose = stated.matches() ? stated.group("whose") : plain;
    boolean isOther = AsideWords.areOfSum(whose) || YEAR.matcher(whose).find();
    if (isOther || !ORGAN.matcher(whose).matches()) {
      return Optional.empty();
    }
    return Optional.of(Origin.ofOrgan(whose.equals(plain) ? stated(text) : whose));
  }

  /** A scope or an organ with a period before or behind it, as in 本级本年累计. */
  private static Optional<Origin> parted(String plain) {
    for (int i = 2; i <= plain.length() - 2; i++) {
      String before = plain.substring(0, i);
      String behind = plain.substring(i);
      Optional<Origin> origin = both(before, behind).or(() -> both(behind, before));
      if (origin.isPresent()) {
        return origin;
      }
    }
    return Optional.empty();
  }

  private static Optional<Origin> both(String period, String other) {
    return period(period)
        .flatMap(when -> scope(other, other).or(() -> organ(other, other)).flatMap(when::and));
  }
}
