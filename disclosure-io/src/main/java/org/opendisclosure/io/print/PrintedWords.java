package org.opendisclosure.io.print;

/** The fixed words of the printed tables. */
public final class PrintedWords {

  /** Over the numbers of the lines. */
  public static final String NUMBER = "序号";

  /** Over the labels of the statistics table. */
  public static final String LABEL = "统计指标";

  /** Over the units. */
  public static final String UNIT = "单位";

  /** Over the figures of the statistics table. */
  public static final String VALUE = "统计数";

  /** Over the labels of table two. */
  public static final String CONTENT = "信息内容";

  /** Over the labels of table three. */
  public static final String IDENTITY = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";

  /** Over the figures of table three. */
  public static final String APPLICANTS = "申请人情况";

  /** What a page of findings names as its generator, so that nobody takes it for a form. */
  public static final String REPORT_GENERATOR = "opendisclosure-report";

  private PrintedWords() {}
}
