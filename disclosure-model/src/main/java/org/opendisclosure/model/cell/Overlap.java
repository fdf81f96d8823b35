package org.opendisclosure.model.cell;

/** Why the figures of several organs may not add up to the figure of their superior organ. */
public enum Overlap {
  /**
   * Nothing does: each application, decision, case or yuan belongs to one organ. Of lawsuits
   * against an organ together with the one that reviewed its decision only the former counts
   * (国办公开办函〔2016〕201号).
   */
  NONE(Additivity.ADDITIVE, "", ""),
  /** What is counted once over all channels may be counted by several organs. */
  DISTINCT(
      Additivity.NOT_ADDITIVE,
      "同一信息或热点不论渠道方式只计一次,几个机关可能计的是同一项",
      "the same item or topic counts once over all channels, and several organs may count it"),
  /** A document that several organs issue or pass on. */
  JOINT_DOCUMENTS(
      Additivity.DOUBTFUL,
      "联合制发或转发的同一文件,几个机关可能各计一次",
      "a document issued jointly or passed on may be counted by each of the organs"),
  /** Rules (规章) have one maker, but departments draft and apply them. */
  DRAFTED_RULES(
      Additivity.DOUBTFUL,
      "同一件规章,制定机关和起草、实施的部门可能各计一次",
      "rules may be counted by the organ that makes them and by those that draft or apply them"),
  /** Numbers of items are numbers of kinds. */
  SAME_MATTERS(
      Additivity.DOUBTFUL,
      "项目数是事项的种类数,同一事项可能在几个机关各列一项",
      "items are kinds of matters, and several organs may have the same one on their lists"),
  /** The form prints no unit for the amount. */
  UNPRINTED_UNIT(
      Additivity.DOUBTFUL,
      "表上没有印金额单位,有的机关填元,有的填万元",
      "the form prints no unit for the amount; some organs write yuan, others 10,000 yuan"),
  /** Several organs take part in one event. */
  JOINT_EVENTS(
      Additivity.DOUBTFUL,
      "同一场发布会或同一事件,几个机关可能各计一次",
      "one press conference or event may be counted by each organ that took part"),
  /** Several organs handle one proposal. */
  JOINT_PROPOSALS(
      Additivity.DOUBTFUL,
      "会同办理的同一件建议提案,几个机关可能各计一次",
      "a proposal handled jointly may be counted by each of the organs"),
  /** The line asks for the whole region. */
  WHOLE_REGION(
      Additivity.DOUBTFUL,
      "按本地区填报,可能已包含下级机关的数",
      "the line is filled in for the whole region and may include subordinate organs"),
  /** A heading line asks for no figure. */
  HEADING(
      Additivity.NOT_ADDITIVE,
      "标题行不要求填数,各机关填法不一",
      "a heading line asks for no figure, and offices fill it in differently"),
  /** An answer or a text. */
  ONE_ORGAN(Additivity.NOT_ADDITIVE, "是否和文字只说明一个机关的情况", "an answer or a text describes one organ");

  private final Additivity additivity;
  private final String zh;
  private final String en;

  Overlap(Additivity additivity, String zh, String en) {
    this.additivity = additivity;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Whether figures add up all the same.
   *
   * @return {@link Additivity#ADDITIVE} for {@link #NONE} only
   */
  public Additivity additivity() {
    return additivity;
  }

  /**
   * The reason in Chinese.
   *
   * @return a clause without full stop; empty for {@link #NONE}
   */
  public String zh() {
    return zh;
  }

  /**
   * The reason in English.
   *
   * @return a clause without full stop; empty for {@link #NONE}
   */
  public String en() {
    return en;
  }
}
