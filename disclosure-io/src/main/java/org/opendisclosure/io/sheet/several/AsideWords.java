package org.opendisclosure.io.sheet.several;

import java.util.regex.Pattern;

/**
 * The words by which labels say that the figures beside or below them are those of no form: worked
 * out, of other times, remarks, or counted among the figures of others.
 */
final class AsideWords {

  private static final Pattern WORKED_OUT =
      Pattern.compile(
          "同比|环比|同期|增减|增幅|降幅|差额|差异|差值|比例|占比|占[全总]|比重|比率|百分|[%‰]|排名|名次|得分|分值"
              + "|平均|均值|均数|人均|中位数|最[大小高低多少]值?|校验|核对|应为|.率$"
              + "|(?i:\\b(?:average|avg|mean|ratio)\\b)");

  private static final Pattern OTHER_TIME = Pattern.compile("上年|去年|前年|上期|上季|上月|往年|历年|上一[年期季月]");

  private static final Pattern REMARK =
      Pattern.compile(
          "备注|附注|说明|^注[:：\\d一二三(]|^注$|^(?:联系)?电话|^(?:填表|制表|审核|负责|报出)"
              + "|^[*※★]|(?i:\\b(?:notes?|remarks?)\\b)");

  /** Words that also stand in names of organs, such as 发展计划委员会. */
  private static final Pattern PLANNED = Pattern.compile("目标|计划|任务|变化|变动|增长");

  private static final Pattern ORGAN_END =
      Pattern.compile(".*(?:局|厅|委|委员会|办|处|署|中心|公司|集团|院|所|会|组|部|司|科|站|队|室|政府)(?:\\([^()]*\\))?");

  /** What counts figures together; 合计 and its like begin other words as well, such as 合计划. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:小计|合计|总计|共计|总和|累计|累积|汇总)(?![划算量生])" + "|(?i:\\b(?:sub-?total|total|sum)\\b)");

  /** What is part of something else, or stands for what is printed elsewhere. */
  private static final Pattern PART =
      Pattern.compile("^[(（]?(?:其中|包括|内含|含[:：]|以上|上述|以下|本页|上页|下页|承前|承上|接上|转下|过次)");

  private static final Pattern SUBSET = Pattern.compile("其中[:：]?");

  private AsideWords() {}

  /** Whether a label is that of something worked out, of another time or a remark. */
  static boolean areIn(String plain) {
    return WORKED_OUT.matcher(plain).find()
        || OTHER_TIME.matcher(plain).find()
        || REMARK.matcher(plain).find()
        || PLANNED.matcher(plain).find() && !ORGAN_END.matcher(plain).matches();
  }

  /** Whether a label is that of figures which are part of others, such as 其中:某局. */
  static boolean areOfPart(String plain) {
    return PART.matcher(plain).find();
  }

  /** Whether a label is that of a sum, such as 部门小计. */
  static boolean areOfSum(String plain) {
    return TOGETHER.matcher(plain).find();
  }

  /** Whether a heading only says that what stands below it is part of something else. */
  static boolean isSubset(String plain) {
    return SUBSET.matcher(plain).matches();
  }
}
